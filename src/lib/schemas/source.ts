import { z } from 'astro/zod';
import { day, localized } from './common.ts';

export const sourceKinds = [
  'law',
  'eu',
  'report',
  'research',
  'statistics',
  'news',
  'guidance',
  'book',
] as const;

/** How far the text behind a source was read. The words a reader sees are in the interface strings. */
export const sourceStatuses = [
  'full',
  'gist',
  'abstract',
  'secondary',
  'second-hand',
  'knowledge',
] as const;

/** `sources/<id>.yaml`: one source, cited as <Cite id="…" /> or [@…]. */
export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds).describe('What sort of source it is; the source list is grouped by it'),
  publisher: z.string().min(1).describe('Agency, court, journal or author'),
  title: z.string().min(1).describe('Title as published'),
  lang: z.enum(['sv', 'en', 'nl', 'da', 'no', 'fi', 'de']).describe('Language of the title'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, month or day: 2021, 2021-08 or 2021-08-11')
    .describe('When it was published or, for a law, issued'),
  url: z
    .url()
    .optional()
    .describe(
      'Address that was seen in a copy, or the publisher’s front page. Left out when none was seen',
    ),
  frontPage: z
    .boolean()
    .default(false)
    .describe('True when only the front page is known: the reader is told'),
  identifier: z.string().optional().describe('SFS, CELEX, DOI, RiR …'),
  checked: z
    .strictObject({
      how: z
        .enum(['copy', 'live'])
        .describe('"live" only if someone read the page itself; otherwise "copy"'),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a month or day')
        .describe('As of when the text was read'),
    })
    .describe('How the text behind the source was read'),
  status: z.enum(sourceStatuses).describe('How far it was read'),
  reviewBy: day
    .optional()
    .describe('Check again before this day: laws in motion and statistics, within 12 months'),
  note: localized.optional().describe('What the source does not show, or what to check'),
});

export type SourceData = z.infer<typeof sourceSchema>;
