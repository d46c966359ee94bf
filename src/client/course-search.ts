import { pagefind, type Hit } from './pagefind.ts';

type Labels = Record<
  'label' | 'hint' | 'none' | 'one' | 'other' | 'more' | 'failed' | 'close' | 'working',
  string
>;
const pageSize = 8;

/**
 * The search: a field, a sentence that says what was found, and a list of sections with the words
 * marked. On the search page the words stand after # in the address, which no host sees.
 */
export class CourseSearch extends HTMLElement {
  #labels!: Labels;
  #input = document.createElement('input');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #more = document.createElement('button');
  #hits: { data: () => Promise<Hit> }[] = [];

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Labels;
    const inDialog = this.dataset['mode'] === 'dialog';
    const form = document.createElement('form');
    form.className = 'search-form';
    form.role = 'search';
    const label = document.createElement('label');
    const id = `search-${this.dataset['mode']}`;
    label.htmlFor = id;
    label.textContent = this.#labels.label;
    Object.assign(this.#input, { type: 'search', id, autocomplete: 'off', enterKeyHint: 'search' });
    form.append(label, this.#input);
    if (inDialog) {
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = this.#labels.close;
      close.addEventListener('click', () => this.closest('dialog')?.close());
      form.append(close);
    }
    this.#status.className = 'hint';
    this.#status.setAttribute('role', 'status');
    this.#status.textContent = this.#labels.hint;
    this.#list.className = 'search-hits';
    Object.assign(this.#more, { type: 'button', hidden: true, textContent: this.#labels.more });
    this.#more.className = 'search-more';
    this.#more.addEventListener('click', () => void this.#show());
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#input.addEventListener('input', () => void this.#search());
    this.append(form, this.#status, this.#list, this.#more);
    if (!inDialog) this.#readAddress();
  }

  #readAddress(): void {
    const words = new URLSearchParams(window.location.hash.slice(1)).get('q');
    if (!words) return;
    this.#input.value = words;
    void this.#search();
  }

  async #search(): Promise<void> {
    const words = this.#input.value.trim();
    if (this.dataset['mode'] === 'page')
      history.replaceState(
        null,
        '',
        words ? `#q=${encodeURIComponent(words)}` : window.location.pathname,
      );
    if (!words) {
      this.#hits = [];
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#status.textContent = this.#labels.hint;
      return;
    }
    this.#status.textContent = this.#labels.working;
    try {
      const found = await (await pagefind()).debouncedSearch(words, {}, 120);
      if (!found) return; // A newer search has taken over.
      this.#hits = found.results;
    } catch {
      this.#status.textContent = this.#labels.failed;
      return;
    }
    const count = this.#hits.length;
    const { none, one, other } = this.#labels;
    this.#status.textContent =
      count === 0 ? none : count === 1 ? one : other.replace('{n}', String(count));
    this.#list.replaceChildren();
    await this.#show();
  }

  async #show(): Promise<void> {
    const from = this.#list.childElementCount;
    const hits = await Promise.all(
      this.#hits.slice(from, from + pageSize).map((hit) => hit.data()),
    );
    this.#list.append(...hits.map((hit) => this.#row(hit)));
    this.#more.hidden = this.#list.childElementCount >= this.#hits.length;
  }

  #row({ url, excerpt, meta }: Hit): HTMLElement {
    const row = document.createElement('li');
    const link = document.createElement('a');
    // Records end in "/#section", which Pagefind keeps; a page's own record has no fragment.
    link.href = url;
    link.textContent = meta['title'] ?? url;
    link.addEventListener('click', () => this.closest('dialog')?.close());
    row.append(link);
    if (meta['page'] && meta['page'] !== meta['title']) {
      const from = document.createElement('p');
      from.className = 'from';
      from.textContent = meta['page'];
      row.append(from);
    }
    const text = document.createElement('p');
    text.className = 'excerpt';
    text.innerHTML = excerpt;
    row.append(text);
    return row;
  }
}

customElements.define('course-search', CourseSearch);
