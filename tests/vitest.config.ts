import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Milliseconds: pure tests share two cores with a browser, and their time is no part of what they test. */
const patience = 60_000;

/** Astro components need Astro's own compiler; without its toolbar, which writes file paths into the markup. */
const component = await getViteConfig(
  {
    test: {
      name: 'component',
      include: ['tests/component/**/*.test.ts'],
      root: '.',
      testTimeout: patience,
    },
  },
  { devToolbar: { enabled: false }, logLevel: 'error' },
)({ mode: 'test', command: 'serve' });

/** One project per runtime: the folder says what a test needs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          root: '.',
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          root: '.',
          testTimeout: patience,
        },
      },
      component,
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          root: '.',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'mistakes',
          include: ['tests/mistakes/**/*.test.ts'],
          root: '.',
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          root: '.',
          testTimeout: 1_500_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
