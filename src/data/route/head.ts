import type { APIContext } from 'astro';
import { site } from '../../config/site.ts';
import { sharedPath } from '../../lib/paths.ts';

/**
 * Head tags that follow from the page: the running title of a printed chapter or case, in a small
 * style sheet that only print asks for (margin boxes cannot read the document; tried in Chromium).
 */
export function addHead({ locals, url }: APIContext): void {
  const { starlightRoute: route } = locals;
  const { kind } = route.entry.data;
  const path = sharedPath(site.base, url.pathname);
  if (path === undefined || (kind !== 'chapter' && kind !== 'case')) return;
  route.head.push({
    tag: 'link',
    attrs: { rel: 'stylesheet', media: 'print', href: `${site.base}${route.locale}/${path}/print.css` },
  });
}
