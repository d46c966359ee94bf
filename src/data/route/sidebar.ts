import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { site } from '../../config/site.ts';
import { chapterHeadings, sectionsOf } from '../../lib/anatomy.ts';
import { pagePath } from '../../lib/paths.ts';
import { cards } from '../cards.ts';
import { course, type CourseModule } from '../course.ts';
import { hasLeaderPages } from '../leader.ts';
import { placeOf } from './place.ts';

type Sidebar = StarlightRouteData['sidebar'];
type Link = Extract<Sidebar[number], { type: 'link' }>;

const linkTo = (
  label: string,
  href: string,
  isCurrent: boolean,
  level?: 'chapter' | 'section',
): Link => ({
  type: 'link',
  label,
  href,
  isCurrent,
  badge: undefined,
  attrs: level ? { 'data-level': level } : {},
});

/** True on the pages of a module: its own, its chapters', and their versions for course leaders. */
const holds = (module: CourseModule, path: string): boolean =>
  path === `modul/${module.id}` ||
  module.chapters.some(
    ({ slug }) => path === `kurs/${slug}` || path === `kursledare/kapitel/${slug}`,
  );

/**
 * The left column: the course with its modules, the one being read unfolded, and under the chapter being
 * read its sections.
 * The contents stand here and not at the right, because the right margin belongs to terms and sources.
 */
export async function addSidebar(context: APIContext): Promise<void> {
  const place = await placeOf(context);
  if (!place) return;
  const { locale, path } = place;
  const { starlightRoute: route, t } = context.locals;
  const page = (label: string, to: string): Link =>
    linkTo(label, pagePath(site.base, locale, to), path === to);
  const { modules } = await course(locale);
  const courseGroups = modules.flatMap((module): Sidebar => {
    const entries = module.chapters.flatMap((chapter): Link[] => {
      if (!chapter.entry) return [];
      const to = `kurs/${chapter.slug}`;
      const current = path === to;
      const own = linkTo(
        `${chapter.code} ${chapter.title}`,
        pagePath(site.base, locale, to),
        current,
        'chapter',
      );
      if (!current) return [own];
      const headings = chapterHeadings(sectionsOf(chapter.entry.body ?? ''), (part) =>
        t(part.label),
      );
      return [own, ...headings.map(({ id, text }) => linkTo(text, `#${id}`, false, 'section'))];
    });
    if (entries.length === 0) return [];
    const label = `${module.number} ${module.title}`;
    const reading = holds(module, path);
    return [{ type: 'group', label, entries, collapsed: !reading, badge: undefined }];
  });
  // A course of one module has nothing to fold.
  const [only, second] = courseGroups;
  if (only?.type === 'group' && !second) only.collapsed = false;
  route.sidebar = [
    page(t('nav.home'), ''),
    // The entry to decision cards is no use while there are none; its address stands all the same.
    ...((await cards(locale)).length > 0 ? [page(t('nav.cards'), 'beslut')] : []),
    page(t('nav.course'), 'kurs'),
    ...courseGroups,
    page(t('nav.asvik'), 'kurs/asvik'),
    page(t('nav.cases'), 'fall'),
    page(t('nav.glossary'), 'ordlista'),
    page(t('nav.sources'), 'kallor'),
    page(t('nav.about'), 'om'),
    ...((await hasLeaderPages(locale)) ? [page(t('nav.leader'), 'kursledare')] : []),
  ];
}
