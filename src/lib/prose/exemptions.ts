/**
 * Where a rule yields, and why. For structured content and front matter, which can hold no comment; prose
 * uses the marks of marks.ts. Every line is reviewed, and a line that no longer exempts anything fails a test.
 */
export interface Exemption {
  /** The rule: the id of a trap, "claim", "phrase", "heading", "length" or "repeat". */
  rule: string;
  /** The end of the file's path, without language where both languages are meant. */
  file: string;
  /** A piece of the text, where the rule is about a text. */
  text?: string;
  reason: string;
}

export const exemptions: readonly Exemption[] = [
  {
    rule: 'skl',
    file: 'glossary/skr.yaml',
    text: 'SKL',
    reason: 'The old name is what a reader may search for; the definition says SKR.',
  },
  {
    rule: 'seventy-per-cent',
    file: 'quizzes/lyckas-misslyckas.yaml',
    text: 'sju av tio',
    reason:
      'A consultant’s slide in the situation; the feedback says that the figure has no basis.',
  },
  {
    rule: 'seventy-per-cent',
    file: 'quizzes/lyckas-misslyckas.yaml',
    text: 'seven in ten',
    reason: 'The same in English.',
  },
  {
    rule: 'claim',
    file: 'sv/kurs/portfolj.mdx',
    text: 'Ett system från 2009',
    reason: 'Any system of that age; no fact about one.',
  },
  {
    rule: 'claim',
    file: 'en/kurs/portfolj.mdx',
    text: 'A system from 2009',
    reason: 'The same in English.',
  },
  {
    rule: 'claim',
    file: 'kurs/vision.mdx',
    text: '2035',
    reason: 'A question about the future of the reader’s own municipality.',
  },
  {
    rule: 'repeat',
    file: '.mdx',
    text: 'Check the wording in the Government Offices’ legal database.',
    reason: 'Where to check a law: wanted wherever a case speaks of one.',
  },
  {
    rule: 'repeat',
    file: '.mdx',
    text: 'The supplier was the victim of a crime.',
    reason: 'Said of every supplier hit by a crime, in the same plain words.',
  },
];

const used = new Set<Exemption>();

/**
 * True when a rule yields here.
 * @param text the sentence or passage the rule is about
 */
export function exempt(
  rule: string,
  file: string,
  text = '',
  list: readonly Exemption[] = exemptions,
): boolean {
  const found = list.find(
    (each) =>
      each.rule === rule && file.endsWith(each.file) && (!each.text || text.includes(each.text)),
  );
  if (found) used.add(found);
  return found !== undefined;
}

/** The lines that have exempted nothing so far. Ask after everything has been checked. */
export const unused = (list: readonly Exemption[] = exemptions): Exemption[] =>
  list.filter((each) => !used.has(each));
