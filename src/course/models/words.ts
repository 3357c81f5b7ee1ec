import type { Bench, TraceEvent } from '#workbench';

function captionOf(event: TraceEvent): string {
  if (event.type === 'step') return `step ${event.index + 1}: ${event.step}`;
  return event.type === 'happened' ? event.event : event.type;
}

/** Which event of a run it is: "MQL decision, step 1: Change Data Value". Does not say what happened. */
export function placeOf({ program }: Bench, event: TraceEvent): string {
  const caption = captionOf(event);
  const campaign = program.campaigns.find(({ ref }) => ref === event.campaign);
  return campaign ? `${campaign.name}, ${caption}` : caption.charAt(0).toUpperCase() + caption.slice(1);
}

/** A number with its noun: "1 fact", "3 facts"; `many` where an s does not make the plural. */
export function counted(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}
