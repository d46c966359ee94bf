import './course-search.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Shows the search dialog, made on first use.
 * @param labels the words of the interface as JSON, see components/starlight/search-labels.ts
 * @param opener gets the focus back when the dialog closes
 */
export function openSearch(labels: string, opener: HTMLElement): void {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', opener.textContent?.trim() ?? '');
    const search = document.createElement('course-search');
    search.dataset['mode'] = 'dialog';
    search.dataset['labels'] = labels;
    dialog.append(search);
    dialog.addEventListener('close', () => opener.focus());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog?.close();
    });
    document.body.append(dialog);
  }
  dialog.showModal();
  dialog.querySelector('input')?.focus();
}
