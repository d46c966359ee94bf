import { anatomy } from './anatomy.ts';
import type { Locale } from './locales.ts';

/** The words of a chapter skeleton, to be replaced by its author. */
const words: Record<
  Locale,
  Record<'title' | 'text' | 'sentence' | 'goal' | 'wrong' | 'section', string>
> = {
  sv: {
    title: 'Ny rubrik',
    text: 'Skriv här.',
    sentence: 'En mening som står för sig själv.',
    goal: 'avgöra något som går att pröva',
    wrong: '”Så här brukar det sägas.”',
    section: 'En rubrik som påstår något',
  },
  en: {
    title: 'New title',
    text: 'Write here.',
    sentence: 'A sentence that stands alone.',
    goal: 'decide something that can be tested',
    wrong: '“This is what people say.”',
    section: 'A heading that states something',
  },
};

const list = (count: number, item: string): string =>
  Array.from({ length: count }, () => `  - ${item}\n`).join('');

/** A chapter file with every part of the anatomy in order, which builds as it stands. */
export function chapterSkeleton(locale: Locale): string {
  const w = words[locale];
  const components = ['ChapterHead', ...anatomy.map((part) => part.component)].sort();
  const body = anatomy.map(({ component }) => {
    if (component === 'Situation') {
      const sections = [1, 2, 3]
        .map((n) => `## ${w.section} {#avsnitt-${'abc'[n - 1]}}\n\n${w.text}`)
        .join('\n\n');
      return `<Situation>\n\n${w.text}\n\n</Situation>\n\n${sections}`;
    }
    if (component === 'Reality') return `<Reality case="pandemi">\n\n${w.text}\n\n</Reality>`;
    if (component === 'BackToAsvik') return `<BackToAsvik>\n\n${w.text}\n\n</BackToAsvik>`;
    return `<${component} />`;
  });
  return `---
kind: chapter
title: ${w.title}
description: ${w.sentence} ${w.sentence}
question: ${w.text}
exerciseMinutes: 4
minute:
${list(3, w.sentence)}goals:
${list(2, w.goal)}misunderstandings:
${list(2, `wrong: ${w.wrong}\n    right: ${w.text}`)}questions:
${list(5, `ask: ${w.text}\n    good: ${w.text}\n    warning: ${w.text}`)}now:
  today: ${w.text}
  meeting: ${w.text}
discuss:
${list(3, w.text)}---
import { ${components.join(', ')} } from '~/components';

<ChapterHead />

${body.join('\n\n')}
`;
}

/** Four questions to be replaced, two of which apply. */
export function quizSkeleton(): string {
  const both = (text: { sv: string; en: string }) => `{ sv: "${text.sv}", en: "${text.en}" }`;
  const text = both({ sv: 'Skriv här.', en: 'Write here.' });
  const option = (id: string, correct: boolean) =>
    `      - { id: ${id}, correct: ${correct}, text: ${text}, feedback: ${text} }\n`;
  const question = (id: string, applies: boolean) =>
    `  - id: ${id}\n    type: one\n    applies: ${applies}\n    text: ${text}\n    options:\n${option('a', true)}${option('b', false)}${option('c', false)}`;
  return `questions:\n${question('ett', true)}${question('tva', true)}${question('tre', false)}${question('fyra', false)}`;
}

/**
 * course.yaml with a chapter added to a module: in the place where it was announced, else last.
 * @throws when the module does not exist or the chapter is there already
 */
export function withChapter(course: string, slug: string, module: string): string {
  const start = course.indexOf(`  - id: ${module}\n`);
  if (start < 0) throw new Error(`course.yaml has no module "${module}".`);
  if (new RegExp(`(\\[|, |- )${slug}(,|\\]|\\n)`).test(course))
    throw new Error(`course.yaml has a chapter "${slug}" already.`);
  const next = course.indexOf('\n  - id: ', start);
  const end = next < 0 ? course.length : next + 1;
  const block = course.slice(start, end);
  const announced = new RegExp(`^ {6}- \\{ slug: ${slug},.*$`, 'm');
  const changed = announced.test(block)
    ? block.replace(announced, `      - ${slug}`)
    : /chapters: \[.*\]/.test(block)
      ? block.replace(/chapters: \[(.*)\]/, `chapters: [$1, ${slug}]`)
      : `${block.replace(/\n*$/, '\n')}      - ${slug}\n`;
  return course.slice(0, start) + changed + course.slice(end);
}
