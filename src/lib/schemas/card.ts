import { z } from 'astro/zod';
import { cardAreas } from '../card.ts';
import { localized } from './common.ts';

/** A list in both languages, of the same length in both. */
function lines(least: number, most: number, what: string) {
  const said = least === most ? `exactly ${least} ${what}` : `${least} to ${most} ${what}`;
  const list = z
    .array(z.string().min(1))
    .min(least, `must hold ${said}`)
    .max(most, `must hold ${said}`);
  return z.strictObject({ sv: list, en: list });
}

/** The same, with line n in one language saying what line n says in the other. */
const sameLines = (least: number, most: number, what: string) =>
  lines(least, most, what).refine(({ sv, en }) => sv.length === en.length, {
    message: 'must have as many lines in English as in Swedish',
  });

const address = z
  .string()
  .regex(
    /^[a-z0-9/-]+(#[a-z0-9-]+)?$/,
    'must be an address inside the language, e.g. "kurs/regler#rattslig-grund"',
  );

/** `cards/<id>.yaml`: Before the decision, one page for one kind of item on the agenda. */
export const cardSchema = z.strictObject({
  order: z.number().int().describe('Place in the list of its area'),
  area: z.enum(cardAreas).describe('What the decision is about; the entry page is grouped by it'),
  title: localized.describe('The item as people say it, e.g. “Byta verksamhetssystem”'),
  description: z
    .strictObject({ sv: z.string().min(20).max(140), en: z.string().min(20).max(140) })
    .describe('What the card helps with, at most 140 characters: lists, link cards, feeds'),
  agenda: lines(1, 12, 'words of an agenda').describe(
    'Words on an agenda that lead to the card: the entry page and the search. Need not be a pair',
  ),
  about: sameLines(4, 4, 'lines').describe('What the decision is really about'),
  questions: z
    .array(
      z.strictObject({
        ask: localized.describe('A question that cannot be answered with yes'),
        good: localized.describe('What a good answer sounds like'),
      }),
    )
    .length(5, 'must hold exactly 5 questions'),
  warnings: z.array(localized).length(3, 'must hold exactly 3 warning signs'),
  waiting: localized.describe('What waiting costs, and whom'),
  heard: sameLines(2, 5, 'lines').describe('Who must have been heard before the decision'),
  laws: z
    .array(
      z.strictObject({
        text: localized.describe('Which law, when it applies and what it asks'),
        to: address.optional().describe('Where the course explains it'),
      }),
    )
    .min(1, 'must hold 1 to 5 laws')
    .max(5, 'must hold 1 to 5 laws'),
  read: z
    .array(
      z.strictObject({
        to: address.describe('A page or section of the course'),
        why: localized.describe('What the reader gets there'),
      }),
    )
    .min(1, 'must hold 1 to 3 places to read on')
    .max(3, 'must hold 1 to 3 places to read on'),
});

export type CardData = z.infer<typeof cardSchema>;
