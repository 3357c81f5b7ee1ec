import type { DraftState } from './draftKeeper.ts';
import type { Refused } from './filed.ts';
import { type Kept, sizeOf } from './kept.ts';
import type { Came, Saved } from './shelf.ts';

/** What became of a model that was saved, as a sentence. */
export function savedIn({ model: { name }, how }: Saved): string {
  switch (how) {
    case 'new':
      return `Kept as "${name}".`;
    case 'again':
      return `Saved "${name}".`;
    case 'same':
      return `Nothing to save: "${name}" is kept like this.`;
    case 'copy':
      return `Another tab saved this model in the meantime. Its version stays, and yours is kept as "${name}".`;
    case 'anew':
      return `Another tab removed this model in the meantime. Yours is kept as "${name}".`;
  }
}

/** What became of one model of a file, as a sentence. */
export function cameIn({ name, model, how, why }: Came): string {
  if (how === 'refused' || !model) return why;
  if (how === 'already') return `"${model.name}" was kept here already, with the same text.`;
  return model.name === name ? `"${name}" is kept.` : `"${name}" is kept as "${model.name}".`;
}

const count = (many: number): string => (many === 1 ? '1 model' : `${many} models`);

/** What became of files as a whole. */
export function imported(came: readonly Came[], refused: readonly Refused[]): string {
  const of = (how: Came['how']) => came.filter((one) => one.how === how).length;
  const already = of('already');
  const out = of('refused') + refused.length;
  return [
    `${count(of('new'))} imported.`,
    ...(already === 0 ? [] : [`${already} kept here already.`]),
    ...(out === 0 ? [] : [`${out} not imported.`]),
  ].join(' ');
}

/** A date with time as a reader writes it, in the zone of the browser if none is named; a text that is none as it is. */
export function when(iso: string, zone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(zone === undefined ? {} : { timeZone: zone }),
  });
  return format.format(date).replace(/\s/g, ' ');
}

/** When a model was saved, how large it is, and what it was made from. */
export function about(model: Kept, zone?: string): string {
  const size = sizeOf(model).toLocaleString('en-US');
  const from = model.from === null ? '' : `, from ${model.from}`;
  return `Saved ${when(model.saved, zone)}, ${size} characters${from}`;
}

/** How the draft of a place stands, in words; empty when there is nothing to say. */
export function drafted({ restored, aside, unreadable }: DraftState, zone?: string): string {
  if (aside && unreadable)
    return `Your draft from ${when(aside.saved, zone)} cannot be read by this version of the page.`;
  if (restored !== null) return `Your draft from ${when(restored, zone)} is on the screen.`;
  if (aside) return `Your draft from ${when(aside.saved, zone)} is not on the screen.`;
  return '';
}
