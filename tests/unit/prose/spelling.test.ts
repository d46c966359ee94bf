/** Spelling with the real dictionaries: slips are found, compounds with the right joint are words. */
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/lib/prose/passages.ts';
import { unknownWords, wordsOf, type Spelling } from '../../../src/lib/prose/spelling.ts';
import { spellingRemarks } from '../../../src/lib/prose/spelling-remarks.ts';
import {
  loadSpelling,
  readWordList,
  sortWords,
  wordLists,
} from '../../../src/runtime/dictionaries.ts';

const loaded = loadSpelling();
/** Own lists would hide what the dictionaries do. */
const spelling: Spelling = {
  ...loaded,
  own: { sv: new Set(['förobduktion']), en: new Set() },
  names: new Set(['Åsvik', 'SKR', 'Government at a Glance']),
};
const unknown = (text: string, locale: 'sv' | 'en' = 'sv') => {
  const passage: Passage = {
    file: 'x.mdx',
    at: 'line 1',
    locale,
    source: text,
    text: text.replaceAll('*', ''),
    heading: false,
    mistaken: false,
  };
  return unknownWords([passage], spelling).map(({ word }) => word);
};

describe('spelling', () => {
  it.each(
    'kommmun kommunn beslutt omsorksnämnd nämndd verksamhetsystem informationsäkerhet handlägare överennskommelse kommunstyrelsse fullmäktigge avtallet attt hmtjänst nttillsyn sludag'.split(
      ' ',
    ),
  )('finds the slip in %s', (word) => expect(unknown(`Det är ${word} nu.`)).toEqual([word]));
  it.each(
    'säkerhetsfråga tillsynsbesök omsorgssystemet nattpatrullen kontrollpunkten beslutsunderlag sårbarhetsanalys leverantörsbyte stoppvillkor e-tjänsten AI-stöd it-chefen Kommunens SKR:s Åsviks förobduktion'.split(
      ' ',
    ),
  )('takes %s', (word) => expect(unknown(`Nu är ${word} klar.`)).toEqual([]));
  it('takes half a compound before its hyphen, and finds a slip in it', () => {
    expect(unknown('vård- och omsorgsnämnden, familje- och skolfrågor')).toEqual([]);
    expect(unknown('famlje- och skolfrågor')).toEqual(['famlje-']);
  });
  it.each(['kommunstyrelsen', 'recieve', 'programe', 'behavior', 'goverment'])(
    'finds what is not British English: %s',
    (word) => expect(unknown(`The ${word} is here.`, 'en')).toEqual([word]),
  );
  it.each(['programme', 'organisation', 'city’s', 'don’t', 'twelve-minute', 'Åsvik’s', 'IT'])(
    'takes British English: %s',
    (word) => expect(unknown(`The ${word} is here.`, 'en')).toEqual([]),
  );
  it('takes the other language in brackets and italics, and a name of several words', () => {
    expect(unknown('The committee (nämnd) is a *nämnd*.', 'en')).toEqual([]);
    expect(unknown('The committee is a nämnd.', 'en')).toEqual(['nämnd']);
    expect(unknown('Rapporten Government at a Glance.')).toEqual([]);
    expect(unknown('Det är at.')).toEqual(['at']);
  });
  it('leaves addresses, numbers and ids alone', () =>
    expect(wordsOf('Se https://exempel.se/xq och persson-2023, 1471 st, kurs.pdf.')).toEqual([
      'Se',
      'och',
      'st',
    ]));
  it('tells the file, the word, the nearest one and what to do', () => {
    const found = { file: 'x.mdx', at: 'line 1', locale: 'sv' as const, word: 'beslutt' };
    expect(spellingRemarks([found, found], spelling)).toEqual([
      'x.mdx: line 1: "beslutt", nearest beslut\n    right as it is? npm run spell -- --accept sv beslutt',
    ]);
  });
  it.each(wordLists)('the list %s is sorted, without repeats', (list) =>
    expect(readWordList(list)).toEqual(sortWords(readWordList(list))),
  );
});
