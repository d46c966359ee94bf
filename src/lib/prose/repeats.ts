/** Texts that begin alike or say the same thing twice. */
import { countWords } from '../words.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence met in more than one file. */
export interface Repeat {
  sentence: string;
  places: string[];
}

const key = (sentence: string): string =>
  (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Sentences of at least `least` words that stand in more than one file of the same language. */
export function repeatedSentences(passages: readonly Passage[], least = 8): Repeat[] {
  const found = new Map<string, { sentence: string; places: Map<string, string> }>();
  for (const { file, at, locale, text } of passages)
    for (const sentence of sentencesOf(text)) {
      if (countWords(sentence) < least) continue;
      const id = `${locale}:${key(sentence)}`;
      const entry = found.get(id) ?? { sentence, places: new Map<string, string>() };
      if (!entry.places.has(file)) entry.places.set(file, `${file}: ${at}`);
      found.set(id, entry);
    }
  return [...found.values()]
    .filter(({ places }) => places.size > 1)
    .map(({ sentence, places }) => ({ sentence, places: [...places.values()] }));
}

/** Texts whose first words are those of another text, with both files. */
export function sameOpenings(
  texts: readonly { file: string; text: string }[],
  words = 3,
): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ file, text }) => {
    const opening = key(text).split(' ').slice(0, words).join(' ');
    const other = first.get(opening);
    if (other === undefined) {
      first.set(opening, file);
      return [];
    }
    return [`${file}: opens with "${opening}" as ${other} does; begin elsewhere`];
  });
}
