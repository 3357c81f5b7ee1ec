/** What an item of the list is kept by: its words in lower case, and its values by menu. */
interface Item {
  readonly element: HTMLElement;
  readonly words: string;
}

/** The choices that are made, by the name of the control; what is left open is not in it. */
function choicesOf(form: HTMLFormElement): Map<string, string> {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    String(value).trim(),
  ]);
  return new Map(entries.filter(([, value]) => value !== ''));
}

function keeps({ element, words }: Item, choices: ReadonlyMap<string, string>): boolean {
  return [...choices].every(([name, value]) =>
    name === 'q'
      ? value
          .toLowerCase()
          .split(/\s+/)
          .every((word) => words.includes(word))
      : element.dataset[name] === value,
  );
}

/** Keeps the choices in the address, so that a narrowed list can be linked to; the place on the page stays in it. */
function remember(choices: ReadonlyMap<string, string>): void {
  const query = new URLSearchParams([...choices]).toString();
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

function recall(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.value = value;
    if (control instanceof HTMLSelectElement)
      control.value = [...control.options].some((option) => option.value === value) ? value : '';
  }
}

/** The element that the address names. */
function target(): Element | null {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

/** Whether the filter hides what the address names. */
function hiddenTarget(): boolean {
  return target()?.closest('[hidden]') != null;
}

/**
 * Makes a form narrow the list of the page (see ListFilter.astro). The choices stand in the address. A link to something
 * that is hidden shows everything again.
 */
export function filterList(form: HTMLFormElement): void {
  const elements = document.querySelectorAll<HTMLElement>('[data-filter-item]');
  const items = [...elements].map((element) => ({ element, words: element.textContent.toLowerCase() }));
  const groups = document.querySelectorAll<HTMLElement>('[data-filter-group]');
  const count = form.querySelector<HTMLElement>('[data-filter-count]');
  const reset = form.querySelector<HTMLElement>('button[type="reset"]');
  const apply = () => {
    const choices = choicesOf(form);
    let kept = 0;
    for (const item of items) {
      item.element.hidden = !keeps(item, choices);
      if (!item.element.hidden) kept += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    if (count) count.textContent = `${kept} of ${items.length} ${count.dataset['noun']}`;
    if (reset) reset.hidden = choices.size === 0;
    remember(choices);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The controls are emptied after this event.
  form.addEventListener('reset', () => setTimeout(apply));
  // The button goes when it has been pressed: the focus stays in the form.
  reset?.addEventListener('click', () => form.querySelector<HTMLElement>('input')?.focus());
  const reveal = () => {
    if (!hiddenTarget()) return;
    form.reset();
    setTimeout(() => target()?.scrollIntoView());
  };
  addEventListener('hashchange', reveal);
  recall(form);
  apply();
  reveal();
}
