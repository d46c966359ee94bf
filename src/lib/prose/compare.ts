/** The two languages of a page, beside each other. */
import { sectionsOf } from '../anatomy.ts';
import { citationsIn } from '../citations.ts';
import type { Doc } from './doc.ts';
import { missing, numberDifference } from './numbers.ts';

const refs = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');

/** What a section holds that must be the same in every language. */
const counted: [string, (text: string) => string[]][] = [
  ['citations', citationsIn],
  ['terms', (text) => refs(text, /<Term\s+id="([^"]+)"|\[\[([\w-]+)\|/g)],
  ['figures', (text) => refs(text, /<Diagram\s+id="([^"]+)"/g)],
  ['cases', (text) => refs(text, /<Reality\s+case="([^"]+)"/g)],
  ['links to pages', (text) => refs(text, /<PageLink\s+to="([^"]+)"/g)],
  ['components', (text) => refs(text, /^<([A-Z]\w+)(?:\s[^>]*)?>\s*$/gm)],
  ['table rows', (text) => (text.match(/^\|/gm) ?? []).map(() => 'row')],
];

/** The parts of a body: own sections, and the components that wrap or show something between them. */
function partsOf(body: string): { name: string; text: string }[] {
  const text = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return text.split(/^(?=## |<[A-Z]\w*(?:\s[^>]*)?>\s*$)/m).map((part) => {
    const section = sectionsOf(part)[0]?.id;
    const component = /^<(\w+)/.exec(part)?.[1];
    return {
      name: section ? `#${section}` : component ? `<${component}>` : 'the beginning',
      text: part,
    };
  });
}

/**
 * Where two languages of one page differ, as sentences to the author: which file, which part, and what only
 * one of them has.
 */
export function differences(sv: Doc, en: Doc): string[] {
  const a = partsOf(sv.body);
  const b = partsOf(en.body);
  const names = (parts: typeof a) => parts.map(({ name }) => name);
  if (names(a).join(' ') !== names(b).join(' ')) {
    const first = a.findIndex(({ name }, index) => b[index]?.name !== name);
    const at = first < 0 ? a.length : first;
    return [
      `${en.file}: the parts differ from the Swedish: after ${a[at - 1]?.name ?? 'the beginning'} the Swedish has ` +
        `${a[at]?.name ?? 'nothing more'}, the English ${b[at]?.name ?? 'nothing more'}`,
    ];
  }
  const notes = { name: 'notes to the course leader', text: sv.notes.join('\n\n') };
  return [...a, notes].flatMap(({ name, text }, index) => {
    const other = b[index]?.text ?? en.notes.join('\n\n');
    // Numbers of a page that speaks of the site are the site's; they are held by what makes them.
    return textDifferences(text, other, { numbers: sv.data['kind'] !== 'page' }).map(
      (each) => `${en.file}: ${name}: ${each}`,
    );
  });
}

/** Where two texts that say the same differ: in what they cite, mark and show, and in their numbers. */
export function textDifferences(sv: string, en: string, { numbers = true } = {}): string[] {
  const differ = counted.flatMap(([what, of]) =>
    report(what, missing(of(sv), of(en)), missing(of(en), of(sv))),
  );
  const { onlySwedish, onlyEnglish } = numberDifference(sv, en);
  return numbers ? [...differ, ...report('numbers', onlySwedish, onlyEnglish)] : differ;
}

const report = (what: string, onlySwedish: string[], onlyEnglish: string[]): string[] =>
  onlySwedish.length + onlyEnglish.length === 0
    ? []
    : [
        [
          `${what}`,
          onlySwedish.length > 0 ? `only in Swedish: ${onlySwedish.join(', ')}` : '',
          onlyEnglish.length > 0 ? `only in English: ${onlyEnglish.join(', ')}` : '',
        ]
          .filter(Boolean)
          .join('; '),
      ];
