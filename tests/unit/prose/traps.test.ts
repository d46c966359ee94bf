/** Every trap catches its planted sentence, leaves the right one alone, and yields only where a mistake is shown. */
import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/lib/locales.ts';
import type { Passage } from '../../../src/lib/prose/passages.ts';
import { traps, trapsIn } from '../../../src/lib/prose/traps/index.ts';

const all = traps.flatMap((trap) =>
  locales.flatMap((locale) => {
    const words = trap.words[locale];
    return words ? [{ id: trap.id, locale, trap, ...words }] : [];
  }),
);
const passage = (text: string, locale: Passage['locale'], mistaken = false): Passage => ({
  file: 'x',
  at: 'line 1',
  locale,
  source: text,
  text,
  heading: false,
  mistaken,
});

describe('traps', () => {
  it('have ids of their own', () =>
    expect(new Set(traps.map(({ id }) => id)).size).toBe(traps.length));
  it.each(all)('$id in $locale: $bad', ({ id, locale, bad }) =>
    expect(trapsIn(passage(bad, locale)).map(({ trap }) => trap.id)).toContain(id),
  );
  it.each(all)('$id in $locale is no trap: $good', ({ locale, good }) =>
    expect(trapsIn(passage(good, locale)).map(({ trap }) => trap.id)).toEqual([]),
  );
  it.each(all)('$id in $locale where a mistake is shown', ({ id, locale, bad, trap }) => {
    const found = trapsIn(passage(bad, locale, true)).map((hit) => hit.trap.id);
    expect(found.includes(id)).toBe(trap.kind === 'name');
  });
  it('are found in the sentence that falls into them, and the one beside may save it', () => {
    const text = 'Nu börjar vi. 70 procent av förändringar misslyckas. Så är det.';
    expect(trapsIn(passage(text, 'sv')).map(({ sentence }) => sentence)).toEqual([
      '70 procent av förändringar misslyckas.',
    ]);
    expect(trapsIn(passage(text.replace('Så är det.', 'Det är en myt.'), 'sv'))).toEqual([]);
    expect(
      trapsIn(passage(text.replace('Så är det.', 'Så är det. Detta är en myt.'), 'sv')),
    ).toHaveLength(1);
  });
  it('in the situation of a quiz may be said by someone, not told', () => {
    const at = 'questions.0.text.sv';
    const said = passage('En konsult säger: ”70 procent av förändringar misslyckas.”', 'sv');
    expect(trapsIn({ ...said, at })).toEqual([]);
    expect(
      trapsIn({ ...passage('70 procent av förändringar misslyckas.', 'sv'), at }),
    ).toHaveLength(1);
  });
});
