/** A text as a CSS string: quotes and backslashes escaped, line breaks removed. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}

/** What stands in the margin of a printed page. */
export interface RunningTitle {
  /** The site's name in the page's language. */
  site: string;
  /** The page's title; a chapter's begins with its code. */
  title: string;
  edition: string;
}

/** Margin boxes of a printed page: site and title at the top, the edition at the foot. */
export function runningTitleCss({ site, title, edition }: RunningTitle): string {
  const box = (name: string, text: string): string => `@${name}{content:${cssString(text)}}`;
  return `@page{${box('top-left', site)}${box('top-right', title)}${box('bottom-left', edition)}}\n`;
}
