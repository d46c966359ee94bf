/** The executable inline scripts of a page, as text. Data blocks (JSON and the like) are not run. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\bsrc\s*=/.test(attributes))
    .filter(
      ([, attributes = '']) => !/type\s*=\s*["']?(application|text)\/(ld\+)?json/.test(attributes),
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
  const charset = page.search(/<meta[^>]+charset/i);
  if (page === html) throw new Error('no <head> to put the policy in.');
  if (charset < 0 || charset > 1000)
    throw new Error('the character set is not within the first 1,024 bytes.');
  return page;
}

/**
 * `_headers` in the form common to static hosts. Where two rules match a path the stricter
 * frame-ancestors wins (tried), so the rule that forbids framing names its own paths only.
 * @param base base path with slashes at both ends
 */
export function headersFile(base: string, content: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${content}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
