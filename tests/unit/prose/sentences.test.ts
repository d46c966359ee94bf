/** Sentences are cut where a reader stops, and weigh what the definitions say. */
import { describe, expect, it } from 'vitest';
import { lix, longSentences, meanSentence, sentencesOf } from '../../../src/lib/prose/sentences.ts';

describe('sentences', () => {
  it('end at a full stop before a capital, and not in a number or an abbreviation', () => {
    expect(sentencesOf('Det är t.ex. så. Enligt 6 kap. 37 § gäller 2.5 dagar. ”Ja.” Nej?')).toEqual(
      ['Det är t.ex så.', 'Enligt 6 kap 37 § gäller 2.5 dagar.', '”Ja.', 'Nej?'],
    );
    expect(sentencesOf('Han bor i väst. Hon bor i öst. St. Olavs hospital.')).toHaveLength(3);
    expect(sentencesOf('The answer is no. Then it ended.')).toHaveLength(2);
  });
  it('give the LIX of the definition', () => {
    // Eight words, two sentences, two long words: 8 / 2 + 100 * 2 / 8.
    expect(lix('Kommunen beslutar ett och annat. Det går så.')).toBeCloseTo(8 / 2 + 25, 5);
    expect(meanSentence('Ett två tre. Fyra fem.')).toBe(2.5);
  });
  it('over the limit are found, and a colon does not help', () => {
    const words = Array.from({ length: 31 }, () => 'ord');
    words[10] = 'ord:';
    expect(longSentences(`${words.join(' ')}. Kort.`)).toMatchObject([{ words: 31 }]);
    expect(longSentences(`${words.slice(1).join(' ')}.`)).toEqual([]);
  });
});
