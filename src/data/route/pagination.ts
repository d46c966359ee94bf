import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { site } from '../../config/site.ts';
import { pagePath } from '../../lib/paths.ts';
import { chapters } from '../course.ts';
import { placeOf } from './place.ts';

type PageLink = StarlightRouteData['pagination']['next'];

/** Previous and next follow the course's order on chapters, and are absent everywhere else. */
export async function addPagination(context: APIContext): Promise<void> {
  const place = await placeOf(context);
  const { starlightRoute: route } = context.locals;
  route.pagination = { prev: undefined, next: undefined };
  if (!place?.chapter) return;
  const all = await chapters(place.locale);
  const at = all.findIndex((chapter) => chapter.slug === place.chapter?.slug);
  const linkTo = (index: number): PageLink => {
    const chapter = all[index];
    if (!chapter) return undefined;
    return {
      type: 'link',
      label: `${chapter.code} ${chapter.title}`,
      href: pagePath(site.base, place.locale, `kurs/${chapter.slug}`),
      isCurrent: false,
      badge: undefined,
      attrs: {},
    };
  };
  route.pagination = { prev: linkTo(at - 1), next: linkTo(at + 1) };
}
