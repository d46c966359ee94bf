import { normaliseBase } from '../lib/paths.ts';

/** What a hit holds, as far as we use it. `excerpt` is HTML made by Pagefind: text with <mark>. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (
    text: string,
    options?: object,
    wait?: number,
  ) => Promise<{ results: { data: () => Promise<Hit> }[] } | null>;
}

let loaded: Promise<Pagefind> | undefined;

/** Pagefind's engine, fetched once, from this site. @throws when it cannot be fetched */
export function pagefind(): Promise<Pagefind> {
  const base = normaliseBase(import.meta.env.BASE_URL);
  loaded ??= (async () => {
    const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await engine.options({ baseUrl: base, excerptLength: 24 });
    await engine.init();
    return engine;
  })();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}
