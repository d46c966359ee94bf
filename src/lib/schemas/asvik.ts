import { z } from 'astro/zod';
import { id, localized } from './common.ts';

const millions = z.number().nonnegative().describe('Million kronor a year');

/** `asvik/asvik.yaml`: the made-up municipality. Every chapter takes its figures from here. */
export const asvikSchema = z.strictObject({
  facts: z
    .array(z.strictObject({ id, label: localized, value: localized }))
    .describe('The fact sheet, row by row'),
  bodies: z
    .array(
      z.strictObject({
        id,
        name: localized,
        level: z
          .enum(['assembly', 'board', 'committee', 'company', 'shared'])
          .describe('Row in the organisation sketch'),
        administration: localized.optional().describe('The administration under it'),
        budget: millions.optional(),
      }),
    )
    .describe('Who governs what'),
  systems: z
    .array(
      z.strictObject({
        id,
        name: localized,
        owner: id.describe('Id of the body that owns it'),
        since: z.number().int().min(1990).max(2026).describe('Year it was taken into use'),
        cost: millions,
        needs: z.array(id).default([]).describe('Ids of systems it cannot work without'),
        note: localized,
      }),
    )
    .describe('The map of systems'),
});

export type AsvikData = z.infer<typeof asvikSchema>;
