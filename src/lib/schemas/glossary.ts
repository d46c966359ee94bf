import { z } from 'astro/zod';
import { id, localized, localizedList } from './common.ts';

/** `glossary/<id>.yaml`: one term in both languages, written once and shown wherever the term is marked. */
export const glossarySchema = z.strictObject({
  term: localized.describe('The term, in lower case unless it is a name'),
  definition: localized.describe('What it means, in at most two sentences'),
  synonyms: localizedList
    .default({ sv: [], en: [] })
    .describe('Other words for the same thing; they feed the search'),
  abbreviations: z
    .array(z.string().min(1))
    .default([])
    .describe('Abbreviations in use, e.g. "NIS 2"'),
  misspellings: localizedList
    .default({ sv: [], en: [] })
    .describe('Common misspellings; they feed the search'),
  related: z.array(id).default([]).describe('Ids of related terms'),
  chapter: id.optional().describe('Slug of the chapter that explains the term best'),
});

export type GlossaryData = z.infer<typeof glossarySchema>;
