/**
 * Title of a page and heading of a section as one name: "Kloka beslut: På en minut". A title that ends in
 * a mark of its own needs no colon.
 */
export function sectionName(title: string, section: string | undefined): string {
  if (!section) return title;
  return `${title}${/[?!.:]$/.test(title) ? '' : ':'} ${section}`;
}
