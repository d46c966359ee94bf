/** Phrases, quotation marks, marks and repeats: each measure finds a planted mistake and leaves good prose alone. */
import { describe, expect, it } from 'vitest';
import { exempt, unused } from '../../../src/lib/prose/exemptions.ts';
import { brokenMarks, marksIn } from '../../../src/lib/prose/marks.ts';
import { docPassages, yamlPassages, type Passage } from '../../../src/lib/prose/passages.ts';
import { habitsIn, phrasesIn } from '../../../src/lib/prose/phrases.ts';
import { wrongQuotes } from '../../../src/lib/prose/quotes.ts';
import { lengthRemarks } from '../../../src/lib/prose/remarks.ts';
import { repeatedSentences, sameOpenings } from '../../../src/lib/prose/repeats.ts';
import { aDoc } from './doc.ts';

const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  file: 'x',
  at: 'line 1',
  locale: 'sv',
  source: text,
  text,
  heading: false,
  mistaken: false,
  ...rest,
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

describe('phrases', () => {
  it.each([
    'Vår digitala resa börjar nu.',
    'Kommunen ligger i framkant.',
    'Det är spjutspetsteknik.',
    'Ett paradigmskifte väntar.',
    'En sömlös upplevelse.',
    'Ett holistiskt perspektiv.',
    'Det blir en katalysator.',
    'I dagens snabbt föränderliga värld gäller annat.',
    'Det är viktigt att notera detta.',
    'Sammanfattningsvis kan sägas allt.',
    'Gör det nu!',
  ])('are found in Swedish: %s', (text) => expect(phrasesIn(passage(text))).toHaveLength(1));
  it.each([
    'Our digital journey begins.',
    'A cutting-edge tool.',
    'It is a paradigm shift.',
    'A seamless service.',
    'A holistic view.',
    'AI is a catalyst.',
    'In today’s fast-changing world all is new.',
    'It is important to note this.',
    'We leverage our data.',
    'It is a game-changer.',
    'To sum up, all is well.',
    'Do it now!',
    'An organization of size.',
  ])('are found in English: %s', (text) =>
    expect(phrasesIn(passage(text, { locale: 'en' }))).toHaveLength(1),
  );
  it('are not found where words only look like them', () => {
    for (const text of ['Fyra resor till Lommarp.', 'Digitala resurser.', 'En ram i framkanten.'])
      expect(phrasesIn(passage(text)).filter((each) => !/framkant/.test(each))).toEqual([]);
    for (const text of ['The leverage is yours.', 'We have read it in summary.'])
      expect(phrasesIn(passage(text, { locale: 'en' }))).toEqual([]);
  });
  it('a heading that asks is found; an exercise and a paragraph may ask', () => {
    expect(phrasesIn(passage('Vad är nytta?', { heading: true }))).toHaveLength(1);
    expect(phrasesIn(passage('Övning: vem äger det?', { heading: true }))).toEqual([]);
    expect(phrasesIn(passage('Vad är nytta?'))).toEqual([]);
  });
  it('a habit is fine once', () => {
    const once = 'Det är inte bara dyrt utan också långsamt.';
    expect(habitsIn(once, 'sv')).toEqual([]);
    expect(habitsIn(`${once} Och inte bara lätt utan även roligt.`, 'sv')).toHaveLength(1);
    expect(habitsIn('Not only cheap but good. Not just now but then.', 'en')).toHaveLength(1);
  });
});

describe('repeats', () => {
  const long = 'Ett beslut som skjuts upp ser gratis ut men är det inte.';
  it('of a long sentence in another file are found, whatever its capitals and marks', () => {
    const found = repeatedSentences([
      passage(long, { file: 'a' }),
      passage(`Så här: ${long} Ja.`, { file: 'b' }),
      passage(long.toUpperCase(), { file: 'c', at: 'line 9' }),
    ]);
    expect(found).toMatchObject([{ places: ['a: line 1', 'c: line 9'] }]);
  });
  it('in one file, in two languages or of a short sentence are not', () => {
    expect(repeatedSentences([passage(long), passage(long)])).toEqual([]);
    expect(
      repeatedSentences([passage(long, { file: 'a' }), passage(long, { file: 'b', locale: 'en' })]),
    ).toEqual([]);
    expect(
      repeatedSentences([
        passage('Det går så.', { file: 'a' }),
        passage('Det går så.', { file: 'b' }),
      ]),
    ).toEqual([]);
  });
  it('of an opening are found', () => {
    const texts = [
      { file: 'a', text: 'Nämnden i Åsvik ska besluta.' },
      { file: 'b', text: 'Nämnden i Åsvik har tre val.' },
      { file: 'c', text: 'Nämnden har tre val i Åsvik.' },
    ];
    expect(sameOpenings(texts)).toHaveLength(1);
  });
});

describe('passages', () => {
  it('are paragraphs, fields and lines of a list, each with its place', () => {
    const doc = aDoc({
      data: { kind: 'chapter', minute: ['Ett.'], questions: [{ warning: 'Nej.' }] },
      body: 'import { Cite } from \'~/components\';\n\n## Rubrik {#r}\n\nText med *vikt*<Cite id="x" /> och [länk](kurs/x).\n\n- ett\n- två\n\n<Quiz />\n',
    });
    expect(docPassages(doc).map(({ at, text }) => `${at}: ${text}`)).toEqual([
      'minute.0: Ett.',
      'questions.0.warning: Nej.',
      'line 7: Rubrik',
      'line 9: Text med vikt och länk.',
      'line 11: ett',
      'line 12: två',
    ]);
    expect(docPassages(doc).map(({ mistaken }) => mistaken)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  it('of yaml belong to a language; a wrong option may be false, a right one not', () => {
    const option = (correct: boolean) => ({ correct, text: { sv: 'A' }, feedback: { sv: 'B' } });
    const quiz = { questions: [{ options: [option(true), option(false)] }], other: 'C' };
    expect(yamlPassages('x', quiz).map(({ text, mistaken }) => [text, mistaken])).toEqual([
      ['A', false],
      ['B', false],
      ['A', true],
      ['B', false],
    ]);
  });
});

describe('marks', () => {
  it('need a kind and a reason', () => {
    expect(marksIn('a {/* egen räkning: 3 × 4 */} b {/* Lång mening: lagens ord */}')).toEqual([
      { kind: 'egen räkning', reason: '3 × 4' },
      { kind: 'lång mening', reason: 'lagens ord' },
    ]);
    expect(brokenMarks('{/* egen räkning */} {/* egna räkningar: x */} {/* prova: x */}')).toEqual([
      'egen räkning',
      'egna räkningar: x',
    ]);
  });
  it('let one long sentence stand, and no other', () => {
    const long = `${Array.from({ length: 31 }, () => 'ord').join(' ')}.`;
    expect(
      lengthRemarks(aDoc({ body: `Nu ${long}{/* lång mening: lagens ord */} Kort.` })),
    ).toEqual([]);
    expect(
      lengthRemarks(aDoc({ body: `Nu ${long}{/* lång mening: lagens ord */} Men ${long}` })),
    ).toHaveLength(1);
  });
});

describe('exemptions', () => {
  it('hold for their rule, file and text, and are told when they hold for nothing', () => {
    const list = [
      { rule: 'a', file: 'x.yaml', text: 'ord', reason: 'r' },
      { rule: 'b', file: 'x.yaml', reason: 'r' },
    ];
    expect(exempt('a', 'src/x.yaml', 'ett ord', list)).toBe(true);
    expect(exempt('a', 'src/x.yaml', 'en sak', list)).toBe(false);
    expect(exempt('a', 'src/y.yaml', 'ett ord', list)).toBe(false);
    expect(unused(list)).toEqual([list[1]]);
  });
});
