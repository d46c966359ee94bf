import type { Locale } from '../locales.ts';
import { bare } from './bare.ts';

const small: Record<Locale, string[]> = {
  sv: 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A Swedish "mil" is ten kilometres, and English has no word for it. */
const inKilometres = (text: string): string =>
  text.replace(/(?<![\p{L}\d])(\d+|\p{L}+) mil(?!\p{L})/gu, (whole, amount: string) => {
    const number = Number(amount) || small.sv.indexOf(amount.toLowerCase()) + 1;
    return number ? `${number * 10} kilometer` : whole;
  });

/**
 * The numbers of a text in one form, sorted: "1 000" and "1,000" are 1000, "2,3" and "2.3" are 2.3.
 * Units and abbreviations that belong to one language ("6 kap. 37 §", "SEK") do not matter.
 */
export function numbersIn(text: string, locale: Locale): string[] {
  const space = '[\\u0020\\u00a0\\u2009\\u202f]';
  const written =
    locale === 'sv'
      ? inKilometres(bare(text))
          .replace(new RegExp(`(?<=\\d)${space}(?=\\d{3}(?!\\d))`, 'g'), '')
          .replace(/(?<=\d),(?=\d)/g, '.')
      : bare(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return (written.match(/(?<![\p{L}\d])\d+(?:\.\d+)?/gu) ?? []).sort();
}

/** The numbers that a text spells out, two to twelve. "One" is too often no number. */
export function numberWordsIn(text: string, locale: Locale): string[] {
  return (
    bare(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).flatMap((word) => {
    const number = small[locale].indexOf(word) + 1;
    return number > 1 ? [String(number)] : [];
  });
}

/** What is in the one list and not in the other, counting repeats. */
export function missing(from: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return from.filter((each) => {
    const at = rest.indexOf(each);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

/**
 * The numbers that only one of two texts has. A number in figures may be spelled out in the other
 * language, as style there asks: "8 procent" and "eight per cent".
 */
export function numberDifference(
  sv: string,
  en: string,
): { onlySwedish: string[]; onlyEnglish: string[] } {
  const a = numbersIn(sv, 'sv');
  const b = numbersIn(en, 'en');
  return {
    onlySwedish: missing(missing(a, b), numberWordsIn(en, 'en')),
    onlyEnglish: missing(missing(b, a), numberWordsIn(sv, 'sv')),
  };
}
