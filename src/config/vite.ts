import type { ViteUserConfig } from 'astro';

/** Everything of ours becomes a file, so that the policy needs no hash for it (design: Content-Security-Policy). */
export const viteConfig: ViteUserConfig = {
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog(level, log, next) {
        // One warning per MDX file about "use client"-like directives, from the MDX compiler itself.
        if (log.code === 'MODULE_LEVEL_DIRECTIVE') return;
        next(level, log);
      },
    },
  },
};
