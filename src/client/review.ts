/** Shows the note on sources whose review day has passed. `today` is handed in so that tests choose it. */
export function enhanceReview(page: Document, today: Date): void {
  const day = today.toISOString().slice(0, 10);
  for (const note of page.querySelectorAll<HTMLElement>('[data-review-by]'))
    note.hidden = (note.dataset['reviewBy'] ?? '9999') >= day;
}
