/** Resolves when a playground answers: it says so by an attribute. Scrolling to it is what wakes it. */
function ready(lab: Element): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!lab.hasAttribute('data-ready')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(lab, { attributes: true });
    look();
  });
}

const frame = () => new Promise(requestAnimationFrame);

/** Opens a variant by the playground's own menu. An empty name is the model as written. */
async function openVariant(lab: Element, variant: string): Promise<void> {
  const menu = lab.querySelector<HTMLSelectElement>('select[data-part="variant"]');
  const option = [...(menu?.options ?? [])].some(({ value }) => value === variant);
  if (!menu || !option || menu.value === variant) return;
  menu.value = variant;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await frame();
}

/** The browser itself goes to the place that the address names, and last when the page is complete. */
function complete(): Promise<unknown> {
  if (document.readyState === 'complete') return frame();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true })).then(frame);
}

async function show(button: HTMLElement): Promise<void> {
  const { dataset } = button;
  const lab = document.querySelector<HTMLElement>('[data-playground]');
  if (!lab) return;
  await complete();
  const line = document.querySelector('[data-shown-at]');
  const statement = button.closest('li')?.querySelector('.statement')?.textContent.trim() ?? '';
  if (line)
    line.textContent = `Fact ${dataset['show']}. ${statement} The playground stands at the event that shows it, ${dataset['place']}.`;
  (line ?? lab).scrollIntoView({ block: 'start' });
  await ready(lab);
  await openVariant(lab, dataset['variant'] ?? '');
  lab.querySelector<HTMLElement>(`tr[data-seq="${dataset['seq']}"]`)?.click();
}

/**
 * Makes the list of facts of a model's page (see ModelFacts.astro) open its playground: each button puts the cursor on
 * the event that shows its fact, and so does an address that names the fact.
 */
export function showFacts(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-show]'))
    button.addEventListener('click', () => {
      show(button);
      document.querySelector<HTMLElement>('[data-playground]')?.focus({ preventScroll: true });
    });
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const button = named?.querySelector<HTMLElement>('button[data-show]');
  if (button) show(button);
}
