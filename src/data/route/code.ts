import type { APIContext } from 'astro';
import { placeOf } from './place.ts';

/**
 * Puts the chapter's code on a line of its own above its title. Starlight prints the title as text;
 * the style sheet keeps the line break and gives the first line the look of a code, so no override
 * of the title component is needed. In <title> and link cards the break reads as a space.
 */
export async function addCode(context: APIContext): Promise<void> {
  const place = await placeOf(context);
  if (!place?.chapter) return;
  const { data } = context.locals.starlightRoute.entry;
  data.title = `${place.chapter.code}\n${place.chapter.title}`;
}
