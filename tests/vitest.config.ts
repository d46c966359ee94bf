import { defineConfig } from 'vitest/config';

/** One project per runtime: the folder says what a test needs. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], root: '.' } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], root: '.' } },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          root: '.',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          root: '.',
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
