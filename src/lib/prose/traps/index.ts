/** The traps of the course: what must not be said, why, and what to say instead. */
import type { Passage } from '../passages.ts';
import { sentencesOf } from '../sentences.ts';
import { caseTraps } from './cases.ts';
import { evidenceTraps } from './evidence.ts';
import { lawTraps } from './law.ts';
import { nameTraps } from './names.ts';
import { policyTraps } from './policy.ts';
import type { Trap } from './trap.ts';

export const traps: readonly Trap[] = [
  ...nameTraps,
  ...lawTraps,
  ...policyTraps,
  ...evidenceTraps,
  ...caseTraps,
];

/** A trap that a text fell into. */
export interface TrapHit {
  trap: Trap;
  file: string;
  at: string;
  sentence: string;
}

/** The traps in one passage. The sentences beside a sentence may be what makes it right. */
export function trapsIn(passage: Passage, table: readonly Trap[] = traps): TrapHit[] {
  // In the situation of a quiz someone may say something wrong; the feedback answers it.
  const said = /^questions\.\d+\.text/.test(passage.at)
    ? passage.text.replace(/[”“][^”]*”/g, '')
    : passage.text;
  return table.flatMap((trap) => {
    const words = trap.words[passage.locale];
    if (!words || (trap.kind === 'claim' && passage.mistaken)) return [];
    // The whole passage first: most texts hold no trap, and one search is quicker than many.
    const text = trap.kind === 'claim' ? said : passage.text;
    if (!words.never.test(text)) return [];
    const sentences = sentencesOf(text);
    return sentences
      .filter((sentence, index) => {
        const around = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
        return words.never.test(sentence) && !words.unless?.test(around);
      })
      .map((sentence) => ({ trap, file: passage.file, at: passage.at, sentence }));
  });
}
