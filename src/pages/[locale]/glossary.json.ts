import type { APIRoute } from 'astro';
import { glossaryManifest } from '../../data/manifest.ts';
import { locales, type Locale } from '../../lib/locales.ts';

export const getStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(`${JSON.stringify(await glossaryManifest(props.locale), null, 1)}\n`);
