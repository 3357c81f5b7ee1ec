import { parse, type Scenario } from '#scenario';
import { blankScenario, noModel } from '#workbench';
import { keep } from '../keep/index.ts';
import { type Opened, openedAs } from './opened.ts';
import type { Asked } from './places.ts';

/** Something that cannot be opened: a sentence, and what is wrong where. */
export interface NotOpened {
  readonly problem: string;
  readonly details: readonly string[];
}

const MOST_DETAILS = 10;

/** A key that this entry of the browser's history keeps: what is made here is found again when the page is loaded again. */
function historyKey(): string {
  const state: unknown = history.state;
  const known = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined;
  if (typeof known === 'string') return known;
  const key = crypto.randomUUID();
  history.replaceState({ ...(typeof state === 'object' ? state : {}), draft: key }, '');
  return key;
}

function read(text: string, what: string): Scenario | NotOpened {
  const { scenario, problems } = parse(text);
  if (scenario) return scenario;
  const details = problems
    .slice(0, MOST_DETAILS)
    .map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`);
  return { problem: `${what} cannot be read as a scenario.`, details };
}

async function ofSite(
  asked: Asked & { readonly kind: 'site' },
  known: readonly string[],
): Promise<Opened | NotOpened> {
  const { id, variant, policy, event } = asked;
  const unknown = noModel(id, known);
  if (unknown !== null) return { problem: unknown, details: [] };
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/models/${id}.json`).catch(
    () => null,
  );
  if (!answer?.ok)
    return { problem: `The model "${id}" could not be loaded. Is the network there?`, details: [] };
  const scenario = read(await answer.text(), `The model "${id}"`);
  if ('problem' in scenario) return scenario;
  // An address that leads to a moment opens there, whatever the reader has made of the model before.
  const moment = policy !== undefined || event !== undefined ? `:${historyKey()}` : '';
  const place = `site:${id}${variant === undefined ? '' : `:${variant}`}${moment}`;
  const options = {
    ...(variant === undefined ? {} : { variant }),
    ...(policy === undefined ? {} : { policy }),
    ...(event === undefined ? {} : { cursor: event }),
  };
  return { ...openedAs(place, scenario, options), ...consoleOn(asked), from: scenario };
}

/** The view with the API console open, where an address asks for it. */
const consoleOn = ({ api }: { readonly api?: string }): Partial<Opened> =>
  api === undefined ? {} : { view: { run: 'api', side: 'run', api } };

async function kept({ id, api }: Asked & { readonly kind: 'kept' }): Promise<Opened | NotOpened> {
  const answer = await keep.read(id);
  if ('trouble' in answer) return { problem: answer.trouble.message, details: [] };
  const { name, text, revision } = answer.done;
  const scenario = read(text, `The kept model "${name}"`);
  if ('problem' in scenario) return scenario;
  const view = api === undefined ? {} : consoleOn({ api });
  return { ...openedAs(`kept:${id}`, scenario), ...view, mark: { id, revision } };
}

const MORE = (count: number) => (count > MOST_DETAILS ? [`And ${count - MOST_DETAILS} more.`] : []);

async function linked(text: string): Promise<Opened | NotOpened> {
  const { openLink } = await import('../share/links.ts');
  const found = await openLink(text);
  if ('problem' in found) {
    const { message, problems } = found.problem;
    const details = problems.slice(0, MOST_DETAILS).map((one) => one.message);
    return { problem: message, details: [...details, ...MORE(problems.length)] };
  }
  return { ...found, key: `link:${text}`, place: `link:${historyKey()}`, unsaved: false };
}

/**
 * Opens what an address asks for; null where it asks for nothing. `known`: the ids of the models of the site, so that it is not
 * asked for one that it has not.
 */
export async function opening(asked: Asked, known: readonly string[]): Promise<Opened | NotOpened | null> {
  switch (asked.kind) {
    case 'nothing':
      return null;
    case 'site':
      return ofSite(asked, known);
    case 'kept':
      return kept(asked);
    case 'blank':
    case 'own':
      // Nothing runs yet: where one side is shown at a time, it is the one to build on.
      return { ...openedAs(`own:${historyKey()}`, blankScenario()), view: { side: 'model' } };
    case 'link':
      return linked(asked.text);
  }
}

/** Opens a scenario that is not kept anywhere, as a new page of the browser's history: the way back leads to what was open. */
export function openingOwn(scenario: Scenario): Opened {
  history.pushState({ draft: crypto.randomUUID() }, '', '?own');
  return { ...openedAs(`own:${historyKey()}`, scenario), unsaved: true };
}
