/** Makes the button of a part of a lesson open the API console in its place. Nothing of it is loaded before. */
export function openOnPress(part: HTMLElement): void {
  const button = part.querySelector('button');
  const [place, setup] = [
    part.querySelector<HTMLElement>('[data-place]'),
    part.querySelector('script[type]'),
  ];
  button?.addEventListener('click', async () => {
    if (!place || !setup || button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      const { consoleDoor } = await import('#playground');
      const { mountConsole } = await consoleDoor();
      mountConsole(place, JSON.parse(setup.textContent));
      part.dataset['open'] = '';
    } catch {
      button.ariaBusy = 'false';
      button.textContent = 'The console could not be loaded. Try again';
    }
  });
}
