/**
 * Stands in for Pagefind's dialog (astro.config.mjs puts it there): it keeps the options that Starlight gives and
 * fetches the real dialog once, when the reader points at the search button, focuses it, or presses its shortcut.
 */
export class PagefindUI {
  constructor(options: Record<string, unknown>) {
    const button = document.querySelector('site-search [data-open-modal]');
    let fetched = false;
    const fetchOnce = async () => {
      if (fetched) return;
      fetched = true;
      const dialog = await import('virtual:pagefind-ui');
      new dialog.PagefindUI(options);
      // Starlight moves the focus when it opens the dialog, and by then there was no field to move it to.
      document.querySelector<HTMLInputElement>('site-search dialog[open] input')?.focus();
    };
    for (const sign of ['pointerenter', 'focus', 'click']) button?.addEventListener(sign, fetchOnce);
    addEventListener('keydown', (event) => {
      if ((event.metaKey || event.ctrlKey) && event.key === 'k') fetchOnce();
    });
  }
}
