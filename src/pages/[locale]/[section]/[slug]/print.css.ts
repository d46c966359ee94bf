import type { APIRoute } from 'astro';
import { cards } from '../../../../data/cards.ts';
import { chapters, course } from '../../../../data/course.ts';
import { casesIn, slugOf } from '../../../../data/docs.ts';
import { locales } from '../../../../lib/locales.ts';
import { runningTitleCss } from '../../../../lib/print-css.ts';
import { site } from '../../../../config/site.ts';

interface Props {
  title: string;
  edition: string;
}

export async function getStaticPaths() {
  const all = await Promise.all(
    locales.map(async (locale) => {
      const edition = `${site.title[locale]} ${(await course(locale)).edition.name}`;
      return [
        ...(await chapters(locale)).map(({ slug, code, title }) => ({
          params: { locale, section: 'kurs', slug },
          props: { title: `${code} ${title}`, edition },
        })),
        ...(await casesIn(locale)).map((entry) => ({
          params: { locale, section: 'fall', slug: slugOf(entry) },
          props: { title: entry.data.title, edition },
        })),
        ...(await cards(locale)).map(({ id, title }) => ({
          params: { locale, section: 'beslut', slug: id },
          props: { title, edition },
        })),
      ];
    }),
  );
  return all.flat();
}

export const GET: APIRoute<Props> = ({ props }) => new Response(runningTitleCss(props));
