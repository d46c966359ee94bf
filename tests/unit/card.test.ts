/** A decision card: what its author may write, what it says about a mistake, and the order of its texts. */
import { describe, expect, it } from 'vitest';
import { agendaWords, cardTexts } from '../../src/lib/card.ts';
import { cardSchema } from '../../src/lib/schemas/card.ts';
import { sectionBody } from '../../src/lib/sections.ts';
import { card } from '../fixtures/card.ts';

/** What the schema says of a card with one thing changed. */
const said = (change: object): string =>
  cardSchema
    .safeParse({ ...card(), ...change })
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('\n') ?? '';

describe('the schema of a card', () => {
  it('takes a complete card, and a law without an address', () => {
    expect(said({})).toBe('');
    expect(said({ laws: [{ text: card().laws[0]?.text }] })).toBe('');
  });
  it.each([
    [
      'four lines',
      { about: { sv: ['a', 'b', 'c'], en: ['a', 'b', 'c'] } },
      /about.*exactly 4 lines/,
    ],
    ['five questions', { questions: card().questions.slice(1) }, /questions: .*exactly 5/],
    ['three warnings', { warnings: card().warnings.slice(1) }, /warnings: .*exactly 3/],
    ['lines in step', { heard: { sv: ['a', 'b', 'c'], en: ['a', 'b'] } }, /heard: .*as many lines/],
    ['a known area', { area: 'annat' }, /area: /],
    [
      'an address, not a link',
      { read: [{ to: '/sv/kurs/x/ y', why: card().waiting }] },
      /read\.0\.to/,
    ],
    [
      'a short description',
      { description: { sv: 'x'.repeat(141), en: 'y'.repeat(30) } },
      /description\.sv/,
    ],
    ['no field of another name', { varning: [] }, /varning/],
  ])('asks for %s, and names the field', (_, change, wanted) =>
    expect(said(change)).toMatch(wanted),
  );
});

it('the texts of a card come in the order they are read', () => {
  const words = {
    about: ['a'],
    questions: [{ ask: 'b', good: 'c' }],
    warnings: ['d'],
    waiting: 'e',
    heard: ['f'],
    laws: [{ text: 'g', to: undefined }],
    read: [{ to: 'kurs/x', why: 'h' }],
  };
  expect(Object.values(cardTexts(words)).flat().join('')).toBe('abcdefgh');
});

it('words of an agenda are sorted as Swedish is, each once, with all their cards', () => {
  const list = agendaWords(
    [
      { id: 'a', agenda: ['öppna data', 'arkiv', 'ärende', 'avtal', 'avtal'] },
      { id: 'b', agenda: ['avtal', 'åtkomst'] },
    ],
    new Intl.Collator('sv').compare,
  );
  expect(list.map(({ word }) => word)).toEqual([
    'arkiv',
    'avtal',
    'åtkomst',
    'ärende',
    'öppna data',
  ]);
  expect(list[1]?.cards.map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('the body of a section', () => {
  const body =
    '<Situation>\n\nScenen.\n\n</Situation>\n\n## Ett {#ett}\n\nText ett.\n\n## Två {#tva}\n\nText två.\n\n<Reality case="x">\n\nFallet.\n\n</Reality>\n';
  it.each([
    ['ett', 'Text ett.'],
    ['tva', 'Text två.'],
    ['laget', 'Scenen.'],
    ['verkligheten', 'Fallet.'],
    ['tre', undefined],
  ])('%s is %s', (id, text) => expect(sectionBody(body, id)).toBe(text));
});
