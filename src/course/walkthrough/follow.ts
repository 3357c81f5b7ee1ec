/**
 * Lets the captions of a walkthrough move the cursor of the playground beside them, and marks the one that the cursor is on.
 * The playground tells by `data-walk`, and hears by `lab:walk`: see src/playground/bench/. A press before the playground is
 * ready is kept until it is.
 */
export function follow(walk: HTMLElement): void {
  const playground = walk.querySelector<HTMLElement>('[data-playground]');
  if (!playground) return;
  const buttons = [...walk.querySelectorAll('.what')].map((what, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...what.childNodes);
    button.onclick = () => {
      wish = at;
      seen();
      if (wish >= 0) walk.scrollIntoView();
    };
    what.append(button);
    return button;
  });
  let wish = -1;
  const seen = () => {
    if (wish >= 0 && 'ready' in playground.dataset) {
      playground.dispatchEvent(new CustomEvent('lab:walk', { detail: wish }));
      wish = -1;
    }
    for (const [at, button] of buttons.entries())
      button.ariaCurrent = playground.dataset['walk'] === `${at}` ? 'step' : null;
  };
  new MutationObserver(seen).observe(playground, { attributes: true });
  seen();
}
