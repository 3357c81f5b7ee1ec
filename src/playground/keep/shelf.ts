import { type Given, type Kept, type Mark, sizeOf } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';
import { sameName, tidy, unique } from './names.ts';
import { type Trouble, trouble } from './trouble.ts';

/** What the store knows and the rules do not: a new id, and the time as an ISO date. */
export interface Stamp {
  readonly id: string;
  readonly now: string;
}

/** What is to happen to the kept models, and what the reader is told of it; or why nothing happens. */
export type Decision<T> =
  | { readonly put: readonly Kept[]; readonly drop: readonly string[]; readonly done: T }
  | { readonly trouble: Trouble };

/**
 * How a model was saved: as a `new` one; in its place `again`; not at all because it is the `same`; as a `copy`, because
 * another tab had saved other text in its place; `anew`, because another tab had removed it.
 */
export interface Saved {
  readonly model: Kept;
  readonly how: 'new' | 'again' | 'same' | 'copy' | 'anew';
}

const namesIn = (models: readonly Kept[]) => models.map(({ name }) => name);
const found = (models: readonly Kept[], id: string) => models.find((model) => model.id === id);
const inPlace = <T>(model: Kept, done: T): Decision<T> => ({ put: [model], drop: [], done });

/** Why there is no room for one more text, or for a longer one in place of `instead`; null when there is. */
function noRoom(models: readonly Kept[], given: Given, instead?: Kept): Trouble | null {
  const what = `"${tidy(given.name)}" could not be kept.`;
  const size = sizeOf(given);
  const most = (count: number) => count.toLocaleString('en-US');
  if (size > KEEP_LIMITS.text)
    return trouble('too large', what, `It has more than ${most(KEEP_LIMITS.text)} characters.`);
  if (!instead && models.length >= KEEP_LIMITS.models)
    return trouble('too many', what, `${KEEP_LIMITS.models} models are kept, and no more can be.`);
  const all = models.reduce((sum, model) => sum + sizeOf(model), size) - (instead ? sizeOf(instead) : 0);
  if (all > KEEP_LIMITS.total)
    return trouble(
      'too many',
      what,
      `All models together have ${most(KEEP_LIMITS.total)} characters at most.`,
    );
  return null;
}

function added(models: readonly Kept[], given: Given, { id, now }: Stamp): Kept | Trouble {
  const name = unique(given.name, namesIn(models));
  if (name === '') return trouble('unnamed', 'The model could not be kept.');
  const { text, from } = given;
  return noRoom(models, given) ?? { id, name, text, from, saved: now, revision: 1 };
}

function keep(models: readonly Kept[], given: Given, stamp: Stamp, how: Saved['how']): Decision<Saved> {
  const model = added(models, given, stamp);
  return 'kind' in model ? { trouble: model } : inPlace(model, { model, how });
}

/** Keeps a model as a new one. A name that is taken gets a number. */
export function keepNew(models: readonly Kept[], given: Given, stamp: Stamp): Decision<Saved> {
  return keep(models, given, stamp, 'new');
}

/**
 * Saves a model in the place that it was opened from, under the name that it has there. What another tab saved there since
 * is left alone: the model becomes a new one with a number behind its name.
 */
export function keepAgain(models: readonly Kept[], mark: Mark, given: Given, stamp: Stamp): Decision<Saved> {
  const there = found(models, mark.id);
  if (!there) return keep(models, given, stamp, 'anew');
  if (there.text === given.text) return { put: [], drop: [], done: { model: there, how: 'same' } };
  if (there.revision !== mark.revision) return keep(models, { ...given, name: there.name }, stamp, 'copy');
  const full = noRoom(models, { ...given, name: there.name }, there);
  if (full) return { trouble: full };
  const model = { ...there, text: given.text, saved: stamp.now, revision: there.revision + 1 };
  return inPlace(model, { model, how: 'again' });
}

/** Gives a kept model another name. One that another model has gets a number. */
export function rename(models: readonly Kept[], id: string, name: string): Decision<Kept> {
  const model = found(models, id);
  if (!model) return { trouble: trouble('gone', `The model could not be renamed to "${tidy(name)}".`) };
  const others = models.filter((other) => other !== model);
  const next = { ...model, name: unique(name, namesIn(others)) };
  if (next.name === '') return { trouble: trouble('unnamed', `"${model.name}" could not be renamed.`) };
  return inPlace(next, next);
}

/** Keeps a second model with the same text. */
export function duplicate(models: readonly Kept[], id: string, stamp: Stamp): Decision<Kept> {
  const model = found(models, id);
  if (!model) return { trouble: trouble('gone', 'The model could not be duplicated.') };
  const copy = added(models, model, stamp);
  return 'kind' in copy ? { trouble: copy } : inPlace(copy, copy);
}

/** Removes a model, and gives it, so that it can be brought back. */
export function remove(models: readonly Kept[], id: string): Decision<Kept> {
  const model = found(models, id);
  if (!model) return { trouble: trouble('gone', 'There is nothing to remove.') };
  return { put: [], drop: [id], done: model };
}

/** Puts a removed model back as it was. Where its name was taken meanwhile, it gets a number. */
export function bringBack(models: readonly Kept[], model: Kept): Decision<Kept> {
  const others = models.filter(({ id }) => id !== model.id);
  const full = noRoom(others, model);
  if (full) return { trouble: full };
  const back = { ...model, name: unique(model.name, namesIn(others)) };
  return inPlace(back, back);
}

/** What became of one model of a file. */
export interface Came {
  /** Its name in the file. */
  readonly name: string;
  /** The kept model; null when it was not kept. */
  readonly model: Kept | null;
  /** `already`: a model of this name and with this text was there. */
  readonly how: 'new' | 'already' | 'refused';
  /** Why it was refused; empty when it was not. */
  readonly why: string;
}

/** Takes in models of files, one after the other, as far as there is room. Says of each what became of it. */
export function bringIn(
  models: readonly Kept[],
  list: readonly Given[],
  stamp: () => Stamp,
): Decision<readonly Came[]> {
  const all = [...models];
  const put: Kept[] = [];
  const done = list.map((given): Came => {
    const { name, text } = given;
    const same = all.find((model) => model.text === text && sameName(model.name, name));
    if (same) return { name, model: same, how: 'already', why: '' };
    const model = added(all, given, stamp());
    if ('kind' in model) return { name, model: null, how: 'refused', why: model.message };
    all.push(model);
    put.push(model);
    return { name, model, how: 'new', why: '' };
  });
  return { put, drop: [], done };
}
