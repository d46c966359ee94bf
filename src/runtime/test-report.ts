import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a run of the tests came to. */
export interface TestSummary {
  passed: number;
  failed: number;
  /** Skipped tests by file and name; a test says why it is skipped in its name. */
  skipped: string[];
  /** Sentences about failures that no single test stands for. */
  notes: string[];
}

/** The part of vitest's JSON report that is read. */
interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/**
 * Counts the tests of a run. A file that could not be loaded holds no test to count, and a run that broke
 * off writes no report: both count as a failure, so that the line never says "0 failed" of a failed run.
 * @param file vitest's JSON report
 * @param ended whether vitest itself ended well
 */
export async function readReport(file: string, ended: boolean): Promise<TestSummary> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    return { passed: 0, failed: 1, skipped: [], notes: ['The tests left no report.'] };
  const files = (JSON.parse(text) as Report).testResults;
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${path.basename(name)}: ${fullName}`,
    })),
  );
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  const unloaded = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = count('failed') + unloaded.length;
  const notes = unloaded.map(({ name }) => `${path.basename(name)} could not be run.`);
  if (!ended && failed === 0) notes.push('The tests ended with an error outside any test.');
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: count('passed'),
    failed: ended ? failed : Math.max(failed, 1),
    skipped: skipped.map(({ name }) => name),
    notes,
  };
}
