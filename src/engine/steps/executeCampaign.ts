import { executeCampaign as executeCampaignActivity } from '../activities/executeCampaign.ts';
import { activity } from '../activities/kind.ts';
import type { AssumptionId } from '../assumptions.ts';
import { admit } from '../machine/admit.ts';
import { NONE } from '../none.ts';
import { executable } from '../params/campaign.ts';
import { flag } from '../params/flag.ts';
import type { Value } from '../value.ts';
import { campaignParam, type Effect, type Scene, type StepKind } from './kind.ts';
import { orphaned } from './orphaned.ts';

const NAME = 'Execute Campaign';

/** How many executables may stand below the campaign that nobody executed (fact 2.11). */
export const NESTING_LIMIT = 3;

/** Facts that this execution shows besides its own: in a chain, of itself, with choices, or in a batch run. */
function withShown(
  own: readonly string[],
  { program, strand, run }: Scene,
  campaign: number,
  others: boolean,
): readonly string[] {
  const chained = strand.stack.length > 1;
  const again = strand.stack.some(({ context }) => context.campaign === campaign);
  const chosen = (program.campaigns[run.context.campaign]?.flow[run.at]?.choices ?? NONE).length > 0;
  if (!chained && !again && !chosen && !others) return own;
  const facts = [...own];
  if (chained) facts.push('2.11');
  if (again) facts.push('2.23');
  if (chosen) facts.push('2.26');
  if (others) facts.push('2.29');
  return facts;
}

/** Other people are in the same batch run, and nobody knows how the runs interleave (fact 2.29). */
function interleaves({ world, strand }: Scene): boolean {
  const [first] = strand.stack;
  if (strand.queue.line !== 'batch') return false;
  return world.strands.some(
    ({ id, stack }) => id !== strand.id && stack[0]?.context.campaign === first?.context.campaign,
  );
}

const QUALIFIED: readonly string[] = ['2.1', '2.2', '2.3', '2.7', '2.8', '4.14'];
const REFUSED: readonly string[] = ['2.1', '2.6', '2.7', '2.8'];

interface Values extends Readonly<Record<string, Value>> {
  readonly 'Executed Campaign': string;
  readonly 'Use Parent Campaign Token Context': boolean;
}

function execute(scene: Scene, campaign: number, values: Values, disputed: readonly AssumptionId[]): Effect {
  const { program, world, person } = scene;
  const { 'Executed Campaign': ref, 'Use Parent Campaign Token Context': useParent } = values;
  const admission = admit(program, world, { campaign, person, how: 'execute' });
  const qualified = admission.verdict === 'qualified';
  const others = interleaves(scene);
  return {
    result: qualified ? 'done' : 'skipped',
    reason: qualified
      ? `Executes ${ref}; this flow goes on when that one has ended.`
      : `${ref} is not run: the person does not qualify. ${admission.reason}`,
    facts: withShown(qualified ? QUALIFIED : REFUSED, scene, campaign, others),
    values,
    target: campaign,
    activities: [
      activity(executeCampaignActivity, {
        'Executed Campaign': ref,
        'Used Parent Campaign Token Context': useParent,
        Qualified: qualified,
      }),
    ],
    assumptions:
      disputed.length === 0 && !others
        ? admission.assumptions
        : [...disputed, ...admission.assumptions, ...(others ? (['batch-interleaving'] as const) : NONE)],
    control: { type: 'execute', campaign, useParent, admission },
  };
}

export const executeCampaign: StepKind = {
  name: NAME,
  facts: ['2.1', '2.2', '2.5', '2.6', '2.7', '2.11'],
  summary: 'Runs an executable campaign to its end inside this flow, then goes on.',
  params: [
    { name: 'campaign', label: 'Executed Campaign', type: executable, help: 'An executable campaign.' },
    {
      name: 'useParentTokenContext',
      label: 'Use Parent Campaign Token Context',
      type: flag,
      help: "True: tokens take this campaign's values. False: the executable's own.",
    },
  ],
  perform(scene, params) {
    const campaign = campaignParam(params, 'campaign');
    const useParent = params['useParentTokenContext'] === true;
    const ref = scene.program.campaigns[campaign]?.ref ?? '';
    const values = { 'Executed Campaign': ref, 'Use Parent Campaign Token Context': useParent };
    const orphan = orphaned(scene, campaign);
    if (orphan) return { ...orphan, values };
    const tooDeep = scene.strand.stack.length > NESTING_LIMIT;
    const disputed = tooDeep ? (['fourth-level'] as const) : NONE;
    if (!tooDeep || scene.program.settings['fourth-level'] !== 'refused')
      return execute(scene, campaign, values, disputed);
    const reason = `${ref} is not executed: it would be the fourth executable below the caller, and ${NESTING_LIMIT} is the limit.`;
    return {
      result: 'failed',
      reason,
      facts: ['2.11', '2.12'],
      values,
      target: campaign,
      assumptions: disputed,
    };
  },
};
