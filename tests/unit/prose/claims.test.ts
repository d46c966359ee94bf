/** A claim is found in the sentence that makes it, and a source counts beside it. */
import { describe, expect, it } from 'vitest';
import { claimsIn, claimsInEntry, claimsOnPage } from '../../../src/lib/prose/claims.ts';
import { aDoc } from './doc.ts';

describe('claims without a source', () => {
  it.each([
    'Regeringen beslutade 2018.',
    'Det gällde 27 procent av alla.',
    'Det kostade 5,8 miljoner kronor.',
    'Det kostade 40 000 kronor.',
    'It cost SEK 400 in all.',
    'It cost €400 in all.',
    'Enligt 6 kap. 37 § gäller annat.',
    'It follows from article 4.',
    'Hon sade: ”Det kostade 27 procent 2018.”',
    '| År | Andel |\n|---|---|\n| 2018 | 7 |',
    'Det kostade 400 euro. {/* bara en kommentar */}',
    'Det kostade 400 euro.{/* egen räkning: */}',
  ])('are found: %s', (paragraph) => expect(claimsIn(paragraph)).toHaveLength(1));
  it.each([
    'Regeringen beslutade 2018.<Cite id="x" />',
    'Regeringen beslutade 2018.[@x]',
    'Så blev det 2018. Alla var överens.<Cite id="x" />',
    'Regeringen lovade.<Cite id="x" /> Det var 2018.',
    'Åsvik betalar 5,8 miljoner kronor.',
    'Var sjätte saknar e-legitimation.',
    'Ordföranden läser upp: ”Det är november 2028. Det gick illa.”',
    'Det blir 400 kronor.{/* egen räkning: 40 × 10 */}',
    'Avtalet gäller till 2028.{/* eget exempel: Åsviks omsorgssystem */}',
    '| År | Andel |\n|---|---|\n| 2018 | 7 <Cite id="x" /> |',
  ])('are not: %s', (paragraph) => expect(claimsIn(paragraph)).toEqual([]));
  it('are covered by a source at the end of three sentences, not of four', () => {
    expect(claimsIn('Det var 2018. Alla teg. Så kom det.<Cite id="x" />')).toEqual([]);
    expect(claimsIn('Det var 2018. Alla teg. Inget sades. Så kom det.<Cite id="x" />')).toEqual([
      'Det var 2018.',
    ]);
    expect(claimsIn('Så kom det.<Cite id="x" /> Alla teg. Det var 2018.')).toEqual([
      'Det var 2018.',
    ]);
  });
  it('are sought in prose and front matter, and not in the scene or in what people say', () => {
    const doc = aDoc({
      data: {
        minute: ['Det gällde 27 procent.'],
        misunderstandings: [{ wrong: '”Det var 2018.”', right: 'Nej, det var 2019.' }],
        questions: [{ ask: 'Vem?', good: '”Det kostade 40 000 kronor 2019.”', warning: '2019.' }],
      },
      body: '<Situation>\n\nAvtalet går ut 2027.\n\n</Situation>\n\n## A {#a}\n\nDet var 2017.\n\n<BackToAsvik>\n\nHon väntar till 2028.\n\n</BackToAsvik>\n',
    });
    expect(claimsOnPage(doc).map(({ sentence }) => sentence)).toEqual([
      'Det gällde 27 procent.',
      'Nej, det var 2019.',
      'Det var 2017.',
    ]);
    const claim = claimsOnPage(doc).at(-1);
    expect(doc.text.split('\n')[Number(claim?.at.replace('line ', '')) - 1]).toBe('Det var 2017.');
  });
  it('of a card are sought in each language', () => {
    const card = {
      laws: [{ text: { sv: 'Det följer av 3 §.', en: 'It follows from section 3.[@lou]' } }],
      questions: [{ good: { sv: '40 000 kronor.', en: 'SEK 40,000.' } }],
    };
    expect(claimsInEntry('x.yaml', card, 'sv')).toMatchObject([{ at: 'laws.0.text.sv' }]);
    expect(claimsInEntry('x.yaml', card, 'en')).toEqual([]);
  });
});
