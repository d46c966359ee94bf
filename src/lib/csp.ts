import { locales } from './locales.ts';

/** The value of an attribute in a tag, "" when it has none; undefined when it is not there. */
function attribute(tag: string, name: string): string | undefined {
  const value = `(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?`;
  const match = new RegExp(`(?:^|\\s)${name}${value}(?=\\s|/|$)`, 'i').exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

/** Types of script that a browser acts on; a script of any other type is a block of data. */
const executable =
  /^($|module$|importmap$|speculationrules$|(text|application)\/(x-)?(java|ecma)script\b)/i;

/** The inline scripts of a page that run, as text. Data blocks (JSON and the like) are left out. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(
      ([, tag = '']) =>
        attribute(tag, 'src') === undefined && executable.test(attribute(tag, 'type') ?? ''),
    )
    .map(([, , text = '']) => text);
}

/** True when a page has a style element of its own, which the policy would block. */
export const hasInlineStyle = (html: string): boolean => /<style\b/i.test(html);

/**
 * The policy of the site. Scripts run only from this host or with a known hash; WebAssembly is
 * Pagefind's engine; inline style attributes are Starlight's icons and layout.
 * @param hashes base64 SHA-256 of every inline script, without duplicates
 */
export function policy(hashes: readonly string[]): string {
  const scripts = hashes.map((hash) => `'sha256-${hash}'`).join(' ');
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`.trim(),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * The page with its policy first in head: a policy does not apply to what stands before it.
 * @throws when the character set would fall outside the first 1,024 bytes, where browsers look for it
 */
export function withPolicy(html: string, content: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${content}">`;
  const page = html.replace(/<head\b[^>]*>/i, (head) => `${head}${meta}`);
  if (page === html) throw new Error('no <head> to put the policy in.');
  const charset = /^[\s\S]*?<meta[^>]+charset[^>]*>/i.exec(page)?.[0];
  if (charset === undefined || new TextEncoder().encode(charset).length > 1024)
    throw new Error('the character set is not within the first 1,024 bytes.');
  return page;
}

/**
 * `_headers` in the form common to static hosts. Other sites may frame the course, so nothing forbids it
 * except for the tools, where a reader types. Hosts join the headers of every rule that matches, and the
 * stricter frame-ancestors wins (tried): only rules whose paths do not overlap may set it.
 * @param base base path with slashes at both ends
 */
export function headersFile(base: string, content: string): string {
  const tools = locales.flatMap((locale) => [
    `${base}${locale}/verktyg/*`,
    "  Content-Security-Policy: frame-ancestors 'none'",
  ]);
  return [
    `${base}*`,
    `  Content-Security-Policy: ${content}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    ...tools,
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
