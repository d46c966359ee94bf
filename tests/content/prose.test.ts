/** Protects the measures themselves: each finds a planted mistake and leaves good prose alone. */
import { describe, expect, it } from 'vitest';
import { claimsWithoutSource, lix, missing, numbersIn, sentencesOf, wrongQuotes } from './prose.ts';

describe('numbers', () => {
  it('are the same in both ways of writing', () => {
    const sv = 'Den 1 juli 2022 kostade det 5,8 miljoner och 38 200 eller 1\u00a0700 timmar.';
    const en = 'On 1 July 2022 it cost 5.8 million and 38,200 or 1,700 hours.';
    expect(numbersIn(sv, 'sv')).toEqual(numbersIn(en, 'en'));
    expect(numbersIn(sv, 'sv')).toEqual(['1', '1700', '2022', '38200', '5.8']);
  });
  it('of ids, addresses and components do not count', () => {
    const text =
      '## Rubrik {#del-2}\n\nOrd<Cite id="lu-2012" /> [@skr-2020] [text](kurs/x2) [[nis-2|ord]]';
    expect(numbersIn(text, 'sv')).toEqual([]);
  });
  it('that follow each other stay two numbers', () => {
    expect(numbersIn('mellan 9 och 24, alltså 9, 24', 'en')).toEqual(['24', '24', '9', '9']);
  });
  it('of a Swedish mil are ten kilometres', () => {
    expect(numbersIn('elva mil bort, 3 mil hem', 'sv')).toEqual(['110', '30']);
    expect(numbersIn('många mil, en miljon', 'sv')).toEqual([]);
  });
  it('are counted with repeats', () => {
    expect(missing(['7', '7', '9'], ['7'])).toEqual(['7', '9']);
    expect(missing(['7'], ['7', '7'])).toEqual([]);
  });
});

describe('sentences', () => {
  it('end at a full stop before a capital, and not in a number or an abbreviation', () => {
    expect(sentencesOf('Det är t.ex. så. Enligt 6 kap. 37 § gäller 2.5 dagar. ”Ja.” Nej?')).toEqual(
      ['Det är t.ex så.', 'Enligt 6 kap 37 § gäller 2.5 dagar.', '”Ja.', 'Nej?'],
    );
  });
  it('give the LIX of the definition', () => {
    // Eight words, two sentences, two long words: 8 / 2 + 100 * 2 / 8.
    expect(lix('Kommunen beslutar ett och annat. Det går så.')).toBeCloseTo(8 / 2 + 25, 5);
  });
});

describe('claims', () => {
  it.each([
    'Regeringen beslutade 2018.',
    'Det gällde 27 procent av alla.',
    'Det kostade 5,8 miljoner kronor.',
    'It cost SEK 400 in all.',
    'Enligt 6 kap. 37 § gäller annat.',
    'Hon sade: ”Det kostade 27 procent 2018.”',
  ])('without a source are found: %s', (paragraph) => {
    expect(claimsWithoutSource(`## Rubrik {#r}\n\n${paragraph}\n`)).toEqual([paragraph]);
  });
  it.each([
    'Regeringen beslutade 2018.<Cite id="x" />',
    'Regeringen beslutade 2018.[@x]',
    'Åsvik betalar 5,8 miljoner kronor.',
    'Var sjätte saknar e-legitimation.',
    'Ordföranden läser upp: ”Det är november 2028. Det gick illa.”',
    '<Situation>\n\nAvtalet går ut 2027.\n\n</Situation>',
    '<BackToAsvik>\n\nHon väntar till 2028.\n\n</BackToAsvik>',
  ])('with a source, or of our own example, are not: %s', (paragraph) => {
    expect(claimsWithoutSource(`## Rubrik {#r}\n\n${paragraph}\n`)).toEqual([]);
  });
});

describe('quotation marks', () => {
  it('of a typewriter, or of another language, are found', () => {
    for (const bad of ['Han sade "nej".', 'Han sade “nej”.', "Han sade 'nej'."])
      expect(wrongQuotes(bad, 'sv'), bad).not.toEqual([]);
    for (const bad of ['She said "no".', "It's"]) expect(wrongQuotes(bad, 'en')).not.toEqual([]);
  });
  it('of the language itself are not', () => {
    expect(wrongQuotes('Han sade ”nej”, och it-chefens’.', 'sv')).toEqual([]);
    expect(wrongQuotes('She said “no”; it’s ‘so’.', 'en')).toEqual([]);
  });
});
