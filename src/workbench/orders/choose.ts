import { beginning, type Choice, choices, type Program, type Run, step, type TraceEvent } from '#engine';

const CHOOSE = 'choose';

/** The choices that a reader has made, if the text is of a run that the reader leads: `choose s2 s3`. */
export function chosenIn(policy: string): readonly string[] | undefined {
  const [word, ...codes] = policy.split(' ').filter((part) => part !== '');
  return word === CHOOSE ? codes : undefined;
}

/** The text of a run that the reader leads. */
export const choosing = (codes: readonly string[]): string => [CHOOSE, ...codes].join(' ');

/** A run that a reader leads, and the choices of the reader that it came to. */
interface Led {
  readonly run: Run;
  readonly made: readonly string[];
}

function led(program: Program, codes: readonly string[]): Led {
  let world = beginning(program);
  const events: TraceEvent[] = [];
  const order: string[] = [];
  let next = 0;
  for (let options = choices(program, world); options.length > 0; options = choices(program, world)) {
    const only = options.length === 1;
    const picked = only ? options[0] : options.find(({ code }) => code === codes[next]);
    if (!picked) break;
    if (!only) next += 1;
    const moved = step(program, world, picked);
    for (const event of moved.events) events.push(event);
    order.push(picked.code);
    world = moved.world;
  }
  const run: Run = { status: world.stopped ? 'stopped' : 'done', events, order, world };
  return { run, made: codes.slice(0, next) };
}

/**
 * A run that goes on only where one thing can happen, or where the reader has chosen: `codes` has one choice for each
 * moment at which there were several. It stops where the next choice is the reader's, or where a choice that was made
 * is not possible any more. Always ends.
 */
export const ledRun = (program: Program, codes: readonly string[]): Run => led(program, codes).run;

/**
 * The choices that count in a run that the reader leads: those before the first that an edit has made impossible, or that
 * the run ends without. Nothing for the text of another policy.
 */
export function choicesMade(program: Program, policy: string): readonly string[] | undefined {
  const codes = chosenIn(policy);
  return codes && led(program, codes).made;
}

/** A thing that may happen next, in the words of the model. */
export interface Ready {
  readonly code: string;
  readonly person: string | null;
  /** The campaign whose flow goes on, as `Program.Campaign`; null where no flow does. */
  readonly campaign: string | null;
  /** The step that it takes, its place in the flow counted from 0; null for the end of a wait and for what comes from outside. */
  readonly at: number | null;
  readonly step: string;
}

function readyOf(program: Program, { world }: Run, choice: Choice): Ready {
  const { code } = choice;
  if (!('strand' in choice)) {
    const event = choice.kind === 'outside' ? program.script[choice.index]?.event : 'Batch Campaign Runs';
    return { code, person: null, campaign: null, at: null, step: event ?? '' };
  }
  const strand = world.strands.find(({ id }) => id === choice.strand);
  const run = strand?.stack.at(-1);
  const campaign = program.campaigns[run?.context.campaign ?? -1];
  const named = { code, person: strand?.person ?? null, campaign: campaign?.ref ?? null };
  if (choice.kind === 'wake') return { ...named, at: null, step: 'The wait ends' };
  const answer = choice.kind !== 'step' || choice.answer === undefined ? '' : `, answer ${choice.answer + 1}`;
  return { ...named, at: run?.at ?? 0, step: `${campaign?.flow[run?.at ?? -1]?.step ?? ''}${answer}` };
}

/** What the reader may choose now; nothing when the run is over. */
export function ready(program: Program, run: Run): readonly Ready[] {
  const options = choices(program, run.world);
  return options.length < 2 ? [] : options.map((choice) => readyOf(program, run, choice));
}
