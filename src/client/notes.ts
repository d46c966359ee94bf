/** True where the margin shows all notes; nothing needs opening there. Same width as in course.css. */
const marginIsShown = (): boolean => window.matchMedia('(min-width: 76rem)').matches;

function set(holder: Element, open: boolean): void {
  holder.classList.toggle('open', open);
  holder.classList.toggle('shut', !open);
  holder.querySelector('a')?.setAttribute('aria-expanded', String(open));
  const note = holder.querySelector('.note');
  if (open) note?.removeAttribute('aria-hidden');
  else note?.setAttribute('aria-hidden', 'true');
}

/**
 * Terms and citations open their note at the place on narrow screens. Where a note has already been
 * shown earlier on the page the link leads on, to the glossary or the source list. Escape closes.
 */
export function enhanceNotes(page: Document): void {
  page.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest('.term > a, .cite > a') : null;
    const holder = link?.parentElement;
    if (!holder?.querySelector('.note') || marginIsShown() || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    set(holder, !holder.classList.contains('open'));
  });
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const at =
      page.activeElement?.closest('.term, .cite') ?? page.querySelector(':is(.term, .cite):hover');
    for (const holder of new Set([...page.querySelectorAll('.open'), at]))
      if (holder) set(holder, false);
  });
  // A closed note may open again once the reader has left it.
  page.addEventListener('pointerout', (event) => {
    if (event.target instanceof Element) event.target.closest('.shut')?.classList.remove('shut');
  });
  page.addEventListener('focusout', (event) => {
    if (event.target instanceof Element) event.target.closest('.shut')?.classList.remove('shut');
  });
}
