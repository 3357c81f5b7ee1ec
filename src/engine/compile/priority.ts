import type { AssumptionId, Settings } from '../assumptions.ts';
import type { CompiledAction, CompiledCampaign, CompiledStep, Priority } from '../program.ts';
import { campaignParam } from '../steps/kind.ts';
import { STEPS } from '../steps/table.ts';

const RANK: Readonly<Record<Priority, number>> = { High: 0, Medium: 1, Low: 2 };

/** Its class holds in trigger campaigns (fact 8.2). */
const TRIGGERED = 'Send Email';

interface Ranked {
  readonly priority: Priority;
  readonly by: readonly AssumptionId[];
}

/** What the class of a flow depends on besides its steps. */
interface Setting {
  readonly all: readonly CompiledCampaign[];
  readonly settings: Settings;
  readonly batch: boolean;
  /** The campaigns above it, by index, which are not followed again. */
  readonly inside: readonly number[];
}

const LOW: Ranked = { priority: 'Low', by: [] };

function urgent(a: Ranked, b: Ranked): Ranked {
  const by = [...new Set([...a.by, ...b.by])];
  return { priority: RANK[b.priority] < RANK[a.priority] ? b.priority : a.priority, by };
}

function actionsOf({ otherwise, choices }: CompiledStep): readonly CompiledAction[] {
  return [otherwise, ...choices.map(({ action }) => action)];
}

/** The class of a flow by its steps (facts 8.2, 8.5). */
function ofFlow(setting: Setting, flow: readonly CompiledStep[]): Ranked {
  const ranked = flow.map((step) => ofStep(setting, step));
  const highest = ranked.reduce(urgent, LOW);
  const [first = LOW] = ranked;
  const { priority, by } = setting.settings['priority-rule'] === 'the first step' ? first : highest;
  const disputed = first.priority === highest.priority ? [] : (['priority-rule'] as const);
  return { priority, by: [...new Set([...by, ...disputed])] };
}

function ofStep(setting: Setting, step: CompiledStep): Ranked {
  const { all, settings, batch, inside } = setting;
  if (batch && step.step === TRIGGERED) return LOW;
  if (step.step !== 'Execute Campaign') return { priority: STEPS.get(step.step)?.priority ?? 'Low', by: [] };
  const rule = settings['execute-priority'];
  const by = ['execute-priority'] as const;
  if (rule !== 'by the steps of the executable') return { priority: rule === 'Low' ? 'Low' : 'Medium', by };
  const called = actionsOf(step).map((action) => (action ? campaignParam(action, 'campaign') : -1));
  const fresh = called.filter((index) => index >= 0 && !inside.includes(index));
  const flows = fresh.map((index) =>
    ofFlow({ ...setting, inside: [...inside, index] }, all[index]?.flow ?? []),
  );
  return urgent(flows.reduce(urgent, LOW), { ...LOW, by });
}

function said(
  { kind, override, flow }: CompiledCampaign,
  { priority, by }: Ranked,
): CompiledCampaign['queued'] {
  const requests = flow.some(({ step }) => step === 'Request Campaign') ? ['3.15'] : [];
  const why = override ? 'by its override' : 'by its steps';
  return {
    reason: `The launch stands in the ${kind} queue with priority ${priority}, ${why}.`,
    facts: override ? ['8.1', '8.3', '8.4', '8.7'] : ['8.1', '8.2', '8.3', '8.4', '8.5', ...requests],
    assumptions: override ? [] : by,
  };
}

/** The campaigns with the priority of their launches: the override, else by their steps (facts 8.1, 8.7). */
export function prioritized(
  campaigns: readonly CompiledCampaign[],
  settings: Settings,
): readonly CompiledCampaign[] {
  const aboutQueue = campaigns.some(({ override }) => override !== null);
  return campaigns.map((campaign, index) => {
    const { override, kind, flow } = campaign;
    const setting = { all: campaigns, settings, batch: kind === 'batch', inside: [index] };
    const ranked = override ? { ...LOW, priority: override } : ofFlow(setting, flow);
    return { ...campaign, priority: ranked.priority, queued: aboutQueue ? said(campaign, ranked) : null };
  });
}
