/**
 * Id of the section the reader is in: the last heading above the middle of the window,
 * or undefined at the top of the page.
 */
export function currentSection(page: Document): string | undefined {
  const middle = window.innerHeight / 2;
  const headings = [...page.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < middle);
  return window.scrollY > 0 ? passed.at(-1)?.id : undefined;
}
