import type { APIContext } from 'astro';
import { AuthorError } from '../../lib/author-error.ts';
import { repeatedSection, straightQuote } from '../../lib/prose-mistakes.ts';
import { placeOf } from './place.ts';

/**
 * Stops the build at a page that would go out wrong: one written in a single language, which Starlight fills
 * in with the other one's text, a section id used twice, a straight quotation mark in Swedish.
 * @throws AuthorError with the file and the remedy
 */
export async function checkPage(context: APIContext): Promise<void> {
  const place = await placeOf(context);
  const { entry, isFallback } = context.locals.starlightRoute;
  if (!place) return;
  const file = entry.filePath ?? entry.id;
  if (isFallback)
    throw new AuthorError(
      file,
      `this page is not written in the language "${place.locale}".`,
      `Write src/content/docs/${place.locale}/${place.path || 'index'}.mdx, or remove both.`,
    );
  const body = entry.body ?? '';
  const mistake =
    repeatedSection(body, entry.data.kind === 'chapter') ??
    (place.locale === 'sv' ? straightQuote(body) : undefined);
  if (mistake) throw new AuthorError(file, mistake.problem, mistake.remedy);
}
