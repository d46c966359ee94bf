/** Opens the search as a dialog. Its code and Pagefind are fetched then, not before. */
export function enhanceSearch(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  const open = async () => {
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(link.dataset['labels'] ?? '{}', link);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  page.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      void open();
    }
  });
}
