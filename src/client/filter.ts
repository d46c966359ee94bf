import { fits } from '../lib/filter.ts';

/** Shows the items of a list that fit what is typed, hides groups left empty, and says how many there are. */
function enhance(holder: HTMLElement, list: HTMLElement): void {
  const input = holder.querySelector('input');
  const status = holder.querySelector<HTMLElement>('[role=status]');
  if (!input || !status) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const { none = '', one = '', other = '' } = status.dataset;
  const apply = (): void => {
    const wanted = input.value;
    let shown = 0;
    for (const item of items) {
      const words = `${item.textContent ?? ''} ${item.dataset['words'] ?? ''}`;
      item.hidden = !fits(words, wanted, document.documentElement.lang);
      if (!item.hidden) shown++;
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const said = shown === 0 ? none : shown === 1 ? one : other.replace('{n}', String(shown));
    status.textContent = wanted.trim() === '' ? '' : said;
  };
  holder.hidden = false;
  input.addEventListener('input', apply);
  // A link into the list must find its place even when the filter has hidden it.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (!target?.closest('[hidden]') || !list.contains(target)) return;
    input.value = '';
    apply();
    target.scrollIntoView();
  });
}

/** The filters of a page, see components/page/FilterView.astro. */
export function enhanceFilter(page: Document): void {
  for (const holder of page.querySelectorAll<HTMLElement>('[data-filter]')) {
    const list = page.getElementById(holder.dataset['filter'] ?? '');
    if (list) enhance(holder, list);
  }
}
