/** The glossary's filter: hides terms that do not contain what is typed, and letters left empty. */
export function enhanceFilter(page: Document): void {
  const holder = page.querySelector<HTMLElement>('[data-filter]');
  const input = holder?.querySelector('input');
  const status = holder?.querySelector<HTMLElement>('[role=status]');
  if (!holder || !input || !status) return;
  holder.hidden = false;
  input.addEventListener('input', () => {
    const wanted = input.value.trim().toLocaleLowerCase();
    let shown = 0;
    for (const term of page.querySelectorAll<HTMLElement>('[data-term]')) {
      const fits = (term.textContent ?? '').toLocaleLowerCase().includes(wanted);
      term.hidden = !fits;
      if (fits) shown++;
    }
    for (const section of page.querySelectorAll<HTMLElement>('.glossary section'))
      section.hidden = !section.querySelector('[data-term]:not([hidden])');
    status.textContent = shown === 0 ? (status.dataset['none'] ?? '') : '';
  });
}
