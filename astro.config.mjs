import { defineConfig, passthroughImageService } from 'astro/config';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { site } from './src/config/site.ts';
import { starlightConfig } from './src/config/starlight.ts';
import { viteConfig } from './src/config/vite.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // One style sheet as a file: the policy then needs no hash for styles.
  build: { inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  markdown: {
    // Section ids are written in the source; quotation marks are typed, since the automatic ones are English.
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: { quotes: false } },
    }),
  },
  devToolbar: { enabled: false },
  integrations: [starlight(starlightConfig)],
  vite: viteConfig,
});
