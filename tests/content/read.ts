/** What the content tests read from; one door for all of them. */
export * from '../../src/lib/prose/doc.ts';
export { runningText } from '../../src/lib/prose/running-text.ts';
export * from '../../src/runtime/content-files.ts';
