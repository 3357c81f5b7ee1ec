import type { Standing } from '#workbench';

const SIGNS: Readonly<Record<Standing['state'], string>> = {
  'not begun': 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11z',
  begun: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM8 2.5v11M8 5h2.8M8 8h4.5M8 11h2.8',
  done: 'M2.5 8.5 6.5 12.5 13.5 4',
};

/** How far a reader is, in words and as a sign. */
export function StandingLine({ state, words }: Standing) {
  return (
    <p className="lab-standing" data-state={state}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SIGNS[state]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      {words}
    </p>
  );
}
