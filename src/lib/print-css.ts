/** A text as a CSS string: quotes and backslashes escaped, line breaks removed. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/** Margin boxes of a printed page: its title at the top, the edition at the foot. */
export function runningTitleCss({ title, edition }: { title: string; edition: string }): string {
  return `@page{@top-right{content:${cssString(title)}}@bottom-left{content:${cssString(edition)}}}\n`;
}
