import type { Locale } from '../../locales.ts';

/** What a trap looks like in one language. */
export interface TrapWords {
  /** What a sentence must not say. */
  never: RegExp;
  /** What in the sentence, or in the ones beside it, makes it right after all. */
  unless?: RegExp;
  /** A sentence that is caught, and one that is not. Both are tried by a test. */
  bad: string;
  good: string;
}

/** Something that is often said wrongly, and that words can show. */
export interface Trap {
  id: string;
  why: string;
  /** What to write instead. */
  instead: string;
  /**
   * Names are wrong everywhere. Claims may stand where the reader is shown a mistake: a misunderstanding,
   * a warning sign, a wrong option.
   */
  kind: 'name' | 'claim';
  words: Partial<Record<Locale, TrapWords>>;
}

/** Words by which a sentence says that the claim beside it does not hold. */
export const corrected = {
  sv: /\bmyt(en|er)?\b|(saknar|inget|utan) (giltigt |vetenskapligt )?(underlag|stöd|belägg)|missvisande|stämmer inte|inte sant|(är|var) (helt )?fel\b|vilseledande|går inte att belägga|ingen (hållbar )?källa|en gissning/i,
  en: /\bmyths?\b|\bno (valid )?(basis|evidence|support)\b|without (a basis|evidence|support)|misleading|not true|(is|are|was) wrong|lacks? (evidence|support)|a guess\b/i,
} as const;

/** Words that make a name one of the past. */
export const former = {
  sv: /dåvarande|tidigare|hette|numera|före detta|gamla namnet/i,
  en: /\bthen\b|former|was called|now called|old name/i,
} as const;
