/** What an author reads when the build stops: the file, the field, what was meant, what to do. No stack trace. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildCopy, change, copyProject } from './copy.ts';

const chapter = 'docs/sv/kurs/ratt-takt.mdx';
const quiz = 'quizzes/ratt-takt.yaml';

interface Mistake {
  name: string;
  make: (copy: string) => void;
  /** What the message must say, in this order. */
  says: RegExp;
}

/** Mistakes found while the content is read. They stop the build within seconds. */
const inFields: Mistake[] = [
  {
    name: 'a source that does not say how it was read',
    make: (copy) => change(copy, 'sources/kommunallagen.yaml', /^checked:.*\n( .*\n)*/m, ''),
    says: /src\/content\/sources\/kommunallagen\.yaml: the field "checked" is missing; write it/,
  },
  {
    name: 'a chapter without goals',
    make: (copy) => change(copy, chapter, /^goals:\n( .*\n)*/m, ''),
    says: /docs\/sv\/kurs\/ratt-takt\.mdx: the field "goals" is missing; write it/,
  },
  {
    name: 'a chapter without its minute',
    make: (copy) => change(copy, chapter, /^minute:\n( .*\n)*/m, ''),
    says: /docs\/sv\/kurs\/ratt-takt\.mdx: the field "minute" is missing; write it/,
  },
  {
    name: 'two questions with one id',
    make: (copy) => change(copy, quiz, /(- id: )([\w-]+)([\s\S]*?\n {2}- id: )[\w-]+/, '$1$2$3$2'),
    says: /quizzes\/ratt-takt\.yaml: .*the id "[\w-]+" stands for two questions; give one of them another/,
  },
];

/** Mistakes found while the pages are made. */
const onPages: Mistake[] = [
  {
    name: 'a source that no entry has',
    make: (copy) => change(copy, chapter, /<Cite id="[\w-]+"/, '<Cite id="kommunalagen"'),
    says: /ratt-takt\.mdx: there is no source .*"kommunalagen"\. Did you mean "kommunallagen"\? .*src\/content\/sources/,
  },
  {
    name: 'a term that no entry has',
    make: (copy) => change(copy, chapter, /<Term id="[\w-]+"/, '<Term id="tumregl"'),
    says: /ratt-takt\.mdx: there is no term .*"tumregl"\. Did you mean "tumregel"\? .*src\/content\/glossary/,
  },
  {
    name: 'a chapter in one language',
    make: (copy) => rmSync(path.join(copy, 'src/content/docs/en/kurs/ratt-takt.mdx')),
    says: /course\.yaml: modules\.beslut\.chapters lists "ratt-takt", .*"en"\. Write src\/content\/docs\/en\/kurs\/ratt-takt\.mdx/,
  },
  {
    name: 'another page in one language',
    make: (copy) => rmSync(path.join(copy, 'src/content/docs/en/om/licens.mdx')),
    says: /docs\/sv\/om\/licens\.mdx: this page is not written in the language "en"\. Write src\/content\/docs\/en\/om\/licens\.mdx/,
  },
  {
    name: 'a section id that stands twice',
    make: (copy) =>
      change(copy, chapter, /(\{#)([\w-]+)(\}[\s\S]*?\n## [^\n]*\{#)[\w-]+\}/, '$1$2$3$2}'),
    says: /ratt-takt\.mdx: the section id "[\w-]+" stands twice\. Give one of the sections another id/,
  },
  {
    name: 'a straight quotation mark in Swedish',
    make: (copy) => change(copy, chapter, /(\{#[\w-]+\}\n\n\w+ )/, '$1"nu" '),
    says: /ratt-takt\.mdx: a straight quotation mark in: .*"nu.* Write ”/,
  },
];

async function plant({ name, make, says }: Mistake, copyName: string): Promise<string[]> {
  const copy = copyProject(copyName);
  make(copy);
  const { well, said } = await buildCopy(copy);
  const message = said.split('The build stopped.')[1] ?? '';
  const problems = [
    ...(well ? ['the build went well'] : []),
    ...(says.test(message) ? [] : ['the message is another']),
    ...(/^\s+at \S+.*:\d+/m.test(said) || said.includes('node_modules') ? ['a stack trace'] : []),
    ...(message.trim().split('\n').length > 2 ? ['more than two lines'] : []),
  ];
  return problems.map((problem) => `${name}: ${problem}:\n${said}`);
}

// Two builds side by side: as many as a small machine bears.
it('an author’s mistakes stop the build with file, field and remedy', async () => {
  const waiting = [...inFields, ...onPages];
  const problems: string[] = [];
  const line = async (copyName: string): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      problems.push(...(await plant(next, copyName)));
  };
  await Promise.all([line('one'), line('two')]);
  expect(problems, problems.join('\n')).toEqual([]);
});
