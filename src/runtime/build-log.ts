/** What a build's log means for the person who built. */
export interface BuildReport {
  /** What stopped the build, in a sentence or two; undefined when it went well. */
  problem: string | undefined;
  warnings: string[];
}

const noStack = (text: string): string =>
  text
    .split('\n')
    .filter(
      (line) =>
        !/^\s+at |Stack trace:|Error reference:|docs\.astro\.build|^\s*Hint:\s*$|See https/.test(
          line,
        ),
    )
    .join('\n')
    .trim();

/**
 * Reads Astro's log. Content that does not fit its schema, a mistake reported by our own accessors and
 * a reference that leads nowhere (which Astro only logs) all stop the build with file, field and remedy.
 */
export function explainBuildLog(log: string): BuildReport {
  const plain = log.replace(/\u001b\[[0-9;]*m/g, '');
  const warnings = [...plain.matchAll(/^.*\[WARN\] ?(.*)$/gm)].map((match) => match[1] ?? '');
  const author = /AuthorError: (.+)/.exec(plain)?.[1];
  if (author) return { problem: author, warnings };
  const dangling = /Invalid content reference.*/.exec(plain)?.[0];
  if (dangling) return { problem: dangling, warnings };
  const schema =
    /\[InvalidContentEntryDataError\]([\s\S]*?)Hint:[\s\S]*?Location:\s*\n\s*(\S+)/.exec(plain);
  if (schema) {
    const file = (schema[2] ?? '')
      .replace(/:\d+:\d+$/, '')
      .replace(/^.*?src\/content/, 'src/content');
    return {
      problem: `${file}: ${noStack(schema[1] ?? '').replace(/\s*\n\s*/g, ' ')} Correct the field and build again.`,
      warnings,
    };
  }
  const other = /^\[\w*Error\w*\][\s\S]*/m.exec(plain)?.[0];
  return { problem: other && noStack(other), warnings };
}
