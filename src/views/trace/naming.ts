import type { TraceEvent, Verdict } from '#engine';

/**
 * The campaign's name in `Program.Campaign`. The dot between the two is the first that is neither inside a number nor
 * before a space ("v2.1 Lifecycle.Score", "1. Lifecycle.Score"); names that mislead even so come back too long or short.
 */
export function nameOf(ref: string): string {
  const dot = /(?<!\d(?=\.\d))\.(?!\s)/.exec(ref)?.index ?? ref.indexOf('.');
  return dot < 0 ? ref : ref.slice(dot + 1);
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  qualified: 'Qualifies',
  constraint: 'Does not qualify',
  filter: 'Does not qualify',
  rule: 'Does not qualify',
  invalid: 'Is invalid',
  inactive: 'Is not active',
  deleted: 'Is deleted',
  restricted: 'Does not run',
};

/** What an event is called, without the campaign: "Step 2: Change Score", "Flow starts". */
export function captionOf(event: TraceEvent): string {
  switch (event.type) {
    case 'happened':
      return event.event;
    case 'smart list':
      return VERDICTS[event.verdict];
    case 'flow started':
      return 'Flow starts';
    case 'step':
      return `Step ${event.index + 1}: ${event.step}`;
    case 'wait ended':
      return 'Wait ends';
    case 'flow ended':
      return event.how === 'completed' ? 'Flow ends' : `Flow ends: ${event.how}`;
    case 'stopped':
      return 'The run stops';
  }
}

/** What an event is called, with its campaign: "Quality score, step 2: Change Score". */
export function titleOf(event: TraceEvent): string {
  return inCampaign(event.campaign === null ? '' : nameOf(event.campaign), captionOf(event));
}

/** A caption behind the name of its campaign; alone if there is no campaign. */
export function inCampaign(campaign: string, caption: string): string {
  return campaign === '' ? caption : `${campaign}, ${caption.charAt(0).toLowerCase()}${caption.slice(1)}`;
}

/** At most `length` characters of a text; a longer one ends in "…". */
export function clip(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`;
}
