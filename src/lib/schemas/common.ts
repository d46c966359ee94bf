import { z } from 'astro/zod';
import type { Localized } from '../locales.ts';

/** Ids are addresses: lower-case ASCII words joined by hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case ASCII words joined by hyphens, e.g. "ratt-takt"',
  );

/** A calendar day. YAML reads an unquoted date as a date object; both forms are taken. */
export const day = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD'));

/** One text in every language. */
export const localized = z.strictObject({
  sv: z.string().min(1).describe('Swedish text'),
  en: z.string().min(1).describe('English text'),
}) satisfies z.ZodType<Localized>;

/** A list of texts in every language, possibly empty. */
export const localizedList = z.strictObject({
  sv: z.array(z.string().min(1)).default([]).describe('Swedish texts'),
  en: z.array(z.string().min(1)).default([]).describe('English texts'),
});

/** Structured text: plain words with the four marks of lib/inline.ts. */
export const inlineText = z.string().min(1);
