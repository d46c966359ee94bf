import { nearest } from './nearest.ts';

/**
 * A mistake in the content, told to its author. The build prints `message` and nothing else:
 * no stack trace, because the fault is in a text and not in the code.
 */
export class AuthorError extends Error {
  override name = 'AuthorError';
  /** The file to open. */
  readonly file: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem} ${remedy}`);
    this.file = file;
    this.remedy = remedy;
    // Astro prints `stack` when there is one; an author has no use for it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/**
 * The error for an id that no entry has.
 * @param kind what was looked for, e.g. "source"
 * @param folder where such entries live, e.g. "src/content/sources"
 */
export function unknownId(
  kind: string,
  id: string,
  known: Iterable<string>,
  file: string,
  folder: string,
): AuthorError {
  const guess = nearest(id, known);
  const hint = guess ? `Did you mean "${guess}"?` : 'No entry has a similar id.';
  return new AuthorError(
    file,
    `there is no ${kind} with the id "${id}". ${hint}`,
    `Correct the id, or add the entry to ${folder}.`,
  );
}
