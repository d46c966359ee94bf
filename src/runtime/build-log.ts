/** What a build's log means for the person who built. */
export interface BuildReport {
  /** What stopped the build, in a sentence or two; undefined when it went well. */
  problem: string | undefined;
  warnings: string[];
}

const remedy = 'Correct it and build again.';
/** Where a line of the log begins that does not belong to the message before it. */
const newLine = String.raw`\d\d:\d\d:\d\d |\[|\s*[├└]─|\s*generating static routes|\s*$`;
/** Lines about the builder's code and progress, not about the author's text. */
const machinery =
  /^\s+at |docs\.astro\.build|^\d\d:\d\d:\d\d (?!\[WARN\])|^\s*[├└]─|^\s*generating static routes/;

/** The file an error points at, as an author knows it: "src/content/glossary/brus.yaml, line 16". */
function placeOf(error: string): string | undefined {
  const [, file, line] = /Location:\s*\n\s*(\S+?):(\d+):\d+/.exec(error) ?? [];
  if (!file) return undefined;
  const short = file.replace(/^.*?\/(src\/)/, '$1');
  return line === '0' ? short : `${short}, line ${line}`;
}

/** The error's own words: what Astro prints before hint, location and stack. */
function words(error: string): string {
  const [before = ''] = error.split(/^\s*(?:Hint|Error reference|Location|Stack trace):/m);
  const lines = before.split('\n').filter((line) => !machinery.test(line));
  return lines.join('\n').trim();
}

function sentence(error: string): string {
  const told = [placeOf(error), words(error)].filter(Boolean).join(': ');
  // Our own mistakes say what to do themselves; a message that begins with its file is one of them.
  if (/^src\/content\/\S+: /.test(words(error))) return words(error);
  return `${told.replace(/[^.!?─╯]$/, '$&.')} ${remedy}`;
}

/** A schema error: Astro writes each field as `name**: **name: reason`, a whole entry as `****: reason`. */
function schemaProblem(error: string): string {
  const fields = words(error).split('\n').slice(1);
  const told = fields
    .map((line) => line.replace(/^.*\*\*: (\*\*)?/, '').trim())
    .filter(Boolean)
    .map((line) => line.replace(/^([\w.]+): Required$/, 'the field "$1" is missing; write it'));
  return `${placeOf(error) ?? 'The content'}: ${told.join('; ')}. ${remedy}`;
}

function problemIn(log: string): string | undefined {
  const author = /AuthorError: (.+)/.exec(log)?.[1];
  if (author) return author;
  const dangling = new Set([...log.matchAll(/Invalid content reference.*/g)].map(([line]) => line));
  if (dangling.size > 0)
    return `${[...dangling].join('\n')}\nCorrect the id, or add the entry it names.`;
  const schema = /^\[InvalidContentEntryDataError\][\s\S]*/m.exec(log)?.[0];
  if (schema) return schemaProblem(schema);
  const [, page, reason] = /Caught error rendering (\S+): (?:\w*Error: )?(.+)/.exec(log) ?? [];
  if (page) return `The page ${page}: ${reason} ${remedy}`;
  const named = /^\[\w*Error\w*\] ?([\s\S]*)/m.exec(log)?.[1];
  const logged = /\[ERROR\] ?([\s\S]*)/.exec(log)?.[1];
  const other = named ?? logged?.replace(/^\[\w+\] ✗ Build failed in .*\n/, '');
  if (other !== undefined) return sentence(other);
  // Some errors come without a name or mark, such as broken front matter.
  return /^\s*Stack trace:/m.test(log) ? sentence(log) : undefined;
}

/** Every warning, with the lines that continue it. */
function warningsIn(log: string): string[] {
  const warning = new RegExp(String.raw`^.*\[WARN\] ?(.*(?:\n(?!${newLine}).*)*)`, 'gm');
  return [...log.matchAll(warning)].map((match) => (match[1] ?? '').trim());
}

/**
 * Reads Astro's log. Content that does not fit its schema, a mistake reported by our own accessors and
 * a reference that leads nowhere (which Astro only logs) all stop the build with file, field and remedy.
 */
export function explainBuildLog(log: string): BuildReport {
  const plain = log.replace(/\u001b\[[0-9;]*m/g, '');
  return { problem: problemIn(plain), warnings: warningsIn(plain) };
}
