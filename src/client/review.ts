/**
 * Shows the note on sources whose review day has passed, and says how many there are where a page asks
 * for it. `today` is handed in so that tests choose it.
 */
export function enhanceReview(page: Document, today: Date): void {
  const day = today.toISOString().slice(0, 10);
  for (const note of page.querySelectorAll<HTMLElement>('[data-review-by]'))
    note.hidden = (note.dataset['reviewBy'] ?? '9999') >= day;
  const summary = page.querySelector<HTMLElement>('[data-review-summary]');
  if (!summary) return;
  const passed = page.querySelectorAll('.source [data-review-by]:not([hidden])').length;
  const { one = '', other = '' } = summary.dataset;
  summary.hidden = passed === 0;
  summary.textContent = passed === 1 ? one : other.replace('{n}', String(passed));
}
