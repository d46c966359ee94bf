/**
 * Test yourself. The page already holds questions and answers; this element adds a button to each
 * question and shows, at the question, the reasons for what the reader chose. Nothing is scored and
 * nothing is stored.
 */
export class CourseQuiz extends HTMLElement {
  connectedCallback(): void {
    for (const question of this.querySelectorAll('fieldset')) this.#enhance(question);
  }

  #enhance(question: HTMLFieldSetElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['answer'] ?? '';
    const feedback = document.createElement('div');
    feedback.setAttribute('role', 'status');
    button.addEventListener('click', () => feedback.replaceChildren(...this.#reasons(question)));
    question.addEventListener('change', () => feedback.replaceChildren());
    question.append(button, feedback);
  }

  /** The reasons for the chosen options, then the right ones that were not chosen (several answers). */
  #reasons(question: HTMLFieldSetElement): HTMLElement[] {
    const chosen = [...question.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => input.value,
    );
    if (chosen.length === 0) return [this.#line(this.dataset['choose'] ?? '')];
    const key = this.querySelector(`[data-key="${question.dataset['question']}"]`);
    const options = [...(key?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
    const several = question.querySelector('input[type=checkbox]') !== null;
    const right = options.filter((option) => option.dataset['correct'] !== undefined);
    const missed = several
      ? right.filter((option) => !chosen.includes(option.dataset['option'] ?? ''))
      : [];
    return [
      ...options
        .filter((option) => chosen.includes(option.dataset['option'] ?? ''))
        .map((option) => this.#copy(option)),
      ...missed.flatMap((option) => [this.#line(this.dataset['missed'] ?? ''), this.#copy(option)]),
    ];
  }

  #copy(option: HTMLElement): HTMLElement {
    const block = document.createElement('p');
    block.className = 'feedback-now';
    for (const node of option.childNodes) block.append(node.cloneNode(true));
    return block;
  }

  #line(text: string): HTMLElement {
    const line = document.createElement('p');
    line.className = 'hint';
    line.textContent = text;
    return line;
  }
}

customElements.define('course-quiz', CourseQuiz);
