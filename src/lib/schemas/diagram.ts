import { z } from 'astro/zod';
import { localized } from './common.ts';

/** `diagrams/<id>.yaml`: the words of a diagram. The drawing with the same id is a component. */
export const diagramSchema = z.strictObject({
  caption: localized.describe('What the reader should take from the figure'),
  alt: localized.describe('The figure in words, complete enough to replace it'),
  labels: z.record(z.string(), localized).describe('Words drawn in the figure, by key'),
});

export type DiagramData = z.infer<typeof diagramSchema>;
