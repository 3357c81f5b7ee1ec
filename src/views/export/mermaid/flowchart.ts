import type { CompiledCampaign, CompiledStep, FlowStepData, Program, Scenario } from '#engine';
import { clip } from '../../trace/naming.ts';
import { campaignWords, dataOf, stepWords, triggerWords } from '../words/campaign.ts';
import { label } from './label.ts';

const LONGEST = 80;

/** The steps that send the person to another campaign, and the arrow of each: Execute is solid, Request dashed. */
const ARROWS: ReadonlyMap<string, string> = new Map([
  ['Execute Campaign', '-->|Execute|'],
  ['Request Campaign', '-.->|Request|'],
]);

function stepLabel(data: FlowStepData, index: number): string {
  const { step, lines } = stepWords(data);
  const name = `Step ${index + 1}: ${label(step)}`;
  const choices = lines.length - 1;
  if (choices > 0)
    return `${name}<br/>${label(`${choices === 1 ? 'a choice' : `${choices} choices`} and a default`)}`;
  if (ARROWS.has(step))
    return data['useParentTokenContext'] === true ? `${name}<br/>Token context True` : name;
  const said = clip(lines[0] ?? '', LONGEST);
  return said === '' ? name : `${name}<br/>${label(said)}`;
}

/** A box: how the campaign comes to run, rounded, above its steps. */
function box(campaign: CompiledCampaign, id: string, scenario: Scenario): readonly string[] {
  const data = dataOf(scenario, campaign);
  if (!data) return [];
  const triggers = (data.smartList?.triggers ?? []).map((one) => clip(triggerWords(one), LONGEST));
  const entry = [campaignWords(data, campaign).kind, ...triggers].map(label).join('<br/>');
  const steps = data.flow.map((step, at) => `    ${id}s${at}["${stepLabel(step, at)}"]`);
  const order = data.flow.map((_, at) => `    ${id}${at === 0 ? 'entry' : `s${at - 1}`} --- ${id}s${at}`);
  return [
    `  subgraph ${id}["${label(campaign.ref)}"]`,
    '    direction TB',
    `    ${id}entry(["${entry}"])`,
    ...steps,
    ...order,
    '  end',
  ];
}

/** The campaigns that a step may send the person to, each once; -1 stands for the step's own. */
function targetsOf({ choices, otherwise }: CompiledStep, own: number): readonly number[] {
  const actions = [...choices.map(({ action }) => action), otherwise];
  const targets = actions.flatMap((action) => {
    const target = action?.['campaign'];
    if (typeof target !== 'object' || target === null || !('campaign' in target)) return [];
    return typeof target.campaign === 'number' ? [target.campaign] : [];
  });
  return [...new Set(targets.map((target) => (target < 0 ? own : target)))];
}

function calls({ flow }: CompiledCampaign, own: number): readonly string[] {
  return flow.flatMap((step, at) => {
    const arrow = ARROWS.get(step.step);
    if (arrow === undefined) return [];
    return targetsOf(step, own).map((target) => `  c${own}s${at} ${arrow} c${target}`);
  });
}

/**
 * A model as a Mermaid flowchart: a box a campaign with its triggers and steps, a line from step to step, a solid arrow
 * to what is executed and a dashed one to what is requested, in any choice. Names of the model stay text. Does not show
 * filters, nor which trigger a step fires. `program` is the compiled `scenario`.
 */
export function flowchart(scenario: Scenario, { campaigns }: Pick<Program, 'campaigns'>): string {
  return [
    'flowchart TB',
    ...campaigns.flatMap((campaign, at) => box(campaign, `c${at}`, scenario)),
    ...campaigns.flatMap(calls),
    '',
  ].join('\n');
}
