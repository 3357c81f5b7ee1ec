import { type CompiledStep, type Program, step, type TokenTrace } from '#engine';
import type { Bench } from '../../bench.ts';
import { myTokensInReach } from './inReach.ts';
import { type Moment, momentBefore, withSetting } from './moment.ts';

/** How tokens come out under each setting of Use Parent Campaign Token Context; the same tokens in the same order. */
export interface BothSettings {
  readonly byTrue: readonly TokenTrace[];
  readonly byFalse: readonly TokenTrace[];
}

/** The tokens of a step of a run under both settings. */
export interface TokenContexts {
  /** The setting that the run had; null where nobody executed the campaign, so that no setting matters (fact 3.8). */
  readonly used: boolean | null;
  /** The campaign that executed this one, as `Program.Campaign`. */
  readonly caller: string | null;
  /** The tokens that the step fills in itself. */
  readonly inStep: BothSettings;
  /** Every My Token that it could fill in, as a text field of a step would: `{{my.Name}}` alone. */
  readonly inReach: BothSettings;
}

/** As many My Tokens as are looked up for one step: our own limit. */
const MOST = 200;

/** A step that does nothing but fill in a token. Those of an anonymous past do it too (fact 10.4). */
const asking = (token: string): CompiledStep => ({
  step: 'Interesting Moment',
  choices: [],
  otherwise: { type: 'Web', description: token },
  invalid: false,
  answers: 1,
  reason: '',
  path: [],
});

function filledIn(program: Program, { world, choice, flow }: Moment): readonly TokenTrace[] {
  const { events } = step(program, world, choice);
  const taken = events.find((event) => event.type === 'step' && event.run === flow.id);
  return taken?.type === 'step' ? taken.tokens : [];
}

/** The program with another step in the place of the one that is next. */
function withStep(program: Program, { context, at }: Moment['flow'], other: CompiledStep): Program {
  const campaign = program.campaigns[context.campaign];
  if (!campaign) return program;
  const flow = campaign.flow.with(at, other);
  return { ...program, campaigns: program.campaigns.with(context.campaign, { ...campaign, flow }) };
}

function both(moment: Moment, look: (moment: Moment) => readonly TokenTrace[]): BothSettings {
  if (!moment.flow.context.parent) {
    const only = look(moment);
    return { byTrue: only, byFalse: only };
  }
  return { byTrue: look(withSetting(moment, true)), byFalse: look(withSetting(moment, false)) };
}

/**
 * The tokens of the step at a sequence number, as the run had them and as they would be had the Execute Campaign step that
 * brought the person here the other setting of Use Parent Campaign Token Context. The run is gone through again up to this
 * step, so everything before it is as it was; settings further up the chain of callers stay. A text for an event that is
 * no step. Takes as long as the run up to there.
 */
export function tokenContexts(
  { program, scenario, run }: Pick<Bench, 'program' | 'scenario' | 'run'>,
  seq: number,
): TokenContexts | string {
  const event = run.events[seq];
  if (event?.type !== 'step') return 'Tokens are filled in by flow steps: choose one.';
  const moment = momentBefore(program, run, event.choice);
  if (!moment) return 'This step cannot be taken again.';
  const { context } = moment.flow;
  const tokens = myTokensInReach(program, scenario, context).slice(0, MOST);
  const probes = tokens.map((token) => withStep(program, moment.flow, asking(token)));
  return {
    used: context.parent ? context.useParent === true : null,
    caller: context.parent ? (program.campaigns[context.parent.campaign]?.ref ?? null) : null,
    inStep: both(moment, (one) => filledIn(program, one)),
    inReach: both(moment, (one) => probes.flatMap((probe) => filledIn(probe, one))),
  };
}
