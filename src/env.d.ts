declare namespace App {
  interface Locals {
    /** The entry a page shows when it is not the page's own, see data/context.ts. */
    shownEntry?: import('./data/docs.ts').DocsEntry;
    /** The decision card a page shows, see data/context.ts. */
    shownCard?: import('./data/cards.ts').Card;
    /** True on the course leader's version of a chapter, which shows the notes beside the text. */
    forLeaders?: boolean;
    /** What has already been cited or marked on this page, see data/context.ts. */
    seenOnPage?: Map<string, number>;
  }
}
