/** Swedish and English are in step: the same pages, parts, citations, terms, figures and numbers. */
import { describe, expect, it } from 'vitest';
import { differences, textDifferences } from '../../src/lib/prose/compare.ts';
import { interfaceKeys } from '../../src/lib/schemas/interface.ts';
import { none } from './none.ts';
import { docs, pairsIn, strings, yamlAt, yamls } from './read.ts';

const sv = docs('sv');
const en = docs('en');
const pairs = sv.flatMap((doc) => {
  const twin = en.find((each) => each.id === doc.id);
  return twin ? [{ sv: doc, en: twin }] : [];
});

describe('two languages', () => {
  it('have the same pages', () => expect(sv.map((doc) => doc.id)).toEqual(en.map((doc) => doc.id)));
  it('have the same parts, and in each the same citations, terms, figures, links and numbers', () =>
    none(pairs.flatMap((pair) => differences(pair.sv, pair.en))));
  it('say the same in the front matter of every page, field by field', () =>
    none(
      pairs.flatMap((pair) => {
        const english = new Map(strings(pair.en.data).map(({ at, text }) => [at, text]));
        const swedish = new Map(strings(pair.sv.data).map(({ at, text }) => [at, text]));
        return [
          ...[...english.keys()]
            .filter((at) => !swedish.has(at))
            .map((at) => `${pair.sv.file}: ${at} is missing; the English has it`),
          ...[...swedish].flatMap(([at, text]) => {
            const other = english.get(at);
            return other === undefined
              ? [`${pair.en.file}: ${at} is missing; translate it`]
              : textDifferences(text, other).map((each) => `${pair.en.file}: ${at}: ${each}`);
          }),
        ];
      }),
    ));
  it('say the same in every yaml text', () =>
    none(
      yamls().flatMap(({ file, data }) =>
        pairsIn(data).flatMap((pair) =>
          textDifferences(pair.sv, pair.en).map((each) => `${file}: ${pair.at}: ${each}`),
        ),
      ),
    ));
  it('have the same interface strings, none left in English on Swedish pages', () => {
    const [a, b] = [yamlAt('i18n/sv.json'), yamlAt('i18n/en.json')];
    expect(Object.keys(a)).toEqual(Object.keys(b));
    expect(Object.keys(a)).toEqual(expect.arrayContaining([...interfaceKeys]));
    const alike = new Set(['search.ctrlKey', 'minutes.short', 'themeSelect.auto', 'asvik.system']);
    none(
      Object.keys(a)
        .filter((key) => a[key] === b[key] && !alike.has(key))
        .map((key) => `sv.json: ${key} is the English text`),
    );
  });
});

describe('cases', () => {
  it('in other countries say which, so that the list puts Sweden first', () => {
    const abroad =
      /Amsterdam|Nederländerna|Barcelona|Spanien|Danmark|Norge|Trondheim|Trøndelag|Finland|Helsingfors|Estland|Storbritannien|London|Australien|Tyskland|USA|Kanada/;
    none(
      docs('sv')
        .filter((doc) => doc.data['kind'] === 'case' && abroad.test(String(doc.data['place'])))
        .filter((doc) => (doc.data['country'] ?? 'se') === 'se')
        .map((doc) => `${doc.file}: place is ${doc.data['place']}; add country, e.g. country: nl`),
    );
  });
  it('have the same kind, country and years in both languages', () =>
    none(
      docs('sv')
        .filter((doc) => doc.data['kind'] === 'case')
        .flatMap((sv) => {
          const en = docs('en').find((each) => each.id === sv.id);
          return ['type', 'country', 'years']
            .filter((field) => String(sv.data[field]) !== String(en?.data[field]))
            .map(
              (field) =>
                `${en?.file}: ${field} is ${en?.data[field]}, in Swedish ${sv.data[field]}`,
            );
        }),
    ));
});
