/** Numbers compare across languages, however each writes them. */
import { describe, expect, it } from 'vitest';
import { missing, numberDifference, numbersIn } from '../../../src/lib/prose/numbers.ts';

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
  it('may be spelled out in one language, once for each', () => {
    const same = { onlySwedish: [], onlyEnglish: [] };
    expect(numberDifference('8 procent', 'eight per cent')).toEqual(same);
    expect(numberDifference('åtta av 12', '8 of twelve')).toEqual(same);
    expect(numberDifference('8 och 8', 'eight and some')).toEqual({ ...same, onlySwedish: ['8'] });
    expect(numberDifference('8 procent', 'nine per cent').onlySwedish).toEqual(['8']);
    expect(numberDifference('2018', '2019')).toEqual({
      onlySwedish: ['2018'],
      onlyEnglish: ['2019'],
    });
  });
});
