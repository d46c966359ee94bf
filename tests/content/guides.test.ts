/** Course leaders' guides: where they stand, and the two languages in step. */
import { describe, expect, it } from 'vitest';
import { docs, strings, yamlAt } from './read.ts';

const none = (problems: string[]) => expect(problems, problems.join('\n')).toEqual([]);
const guidesIn = (locale: 'sv' | 'en') =>
  docs(locale).filter((doc) => doc.data['kind'] === 'guide' || doc.id.startsWith('kursledare/'));
const all = [...guidesIn('sv'), ...guidesIn('en')];
const modules = (yamlAt('course/course.yaml') as { modules: { id: string }[] }).modules.map(
  (module) => module.id,
);

describe('guides', () => {
  it('are of the kind guide, in their folder, and a module’s guide is named after the module', () =>
    none(
      all.flatMap(({ file, id, data }) => {
        const name = id.replace(/^kursledare\/modul\//, '');
        const ofModule = id.startsWith('kursledare/modul/');
        return [
          ...(data['kind'] === 'guide' ? [] : [`${file}: kind must be guide`]),
          ...(id.startsWith('kursledare/') ? [] : [`${file}: guides stand in kursledare/`]),
          ...(ofModule && !modules.includes(name)
            ? [`${file}: there is no module "${name}"; there are ${modules.join(', ')}`]
            : []),
          ...(ofModule && data['module'] !== name
            ? [`${file}: module is ${data['module']}; write ${name}`]
            : []),
        ];
      }),
    ));
  it('show all their parts, with any prose of their own inside', () =>
    none(
      all
        .filter(
          ({ body }) =>
            !/^\s*import \{[^}]+\} from '~\/components';\s*<Guide(?: \/>|>[\s\S]*<\/Guide>)\s*$/.test(
              body,
            ),
        )
        .map(({ file }) => `${file}: the body is <Guide /> or <Guide>…</Guide>, and nothing else`),
    ));
  it('have the same module, the same plan and as many texts in both languages', () =>
    none(
      guidesIn('sv').flatMap((sv) => {
        const en = docs('en').find((each) => each.id === sv.id);
        const minutes = (data: Record<string, any>) =>
          [data['minutes'], ...(data['plan'] ?? []).map((part: any) => part.minutes)].join(' ');
        const fields = (data: Record<string, any>) =>
          strings(data)
            .map(({ at }) => at)
            .sort()
            .join(' ');
        const english = en?.data ?? {};
        return [
          ...(minutes(sv.data) === minutes(english)
            ? []
            : [`${en?.file}: minutes ${minutes(english)}, the Swedish ${minutes(sv.data)}`]),
          ...(sv.data['module'] === english['module'] ? [] : [`${en?.file}: another module`]),
          ...(fields(sv.data) === fields(english)
            ? []
            : [`${en?.file}: has the texts ${fields(english)}, the Swedish ${fields(sv.data)}`]),
        ];
      }),
    ));
});
