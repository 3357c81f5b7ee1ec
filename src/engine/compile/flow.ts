import type { CompiledAction, CompiledChoice, CompiledStep } from '../program.ts';
import type { ChoiceData, FlowStepData, Plain } from '../scenario.ts';
import type { StepKind } from '../steps/kind.ts';
import { STEPS } from '../steps/table.ts';
import { compileFilter } from './filter.ts';
import { type Names, unknown } from './names.ts';
import { readParams, type Site } from './params.ts';
import { complain } from './report.ts';

const BESIDES = ['step', 'choices', 'if', 'doNothing'];

function action(site: Site, kind: StepKind, data: Readonly<Record<string, Plain | undefined>>) {
  if (data['doNothing'] === true) {
    const { ok } = readParams({ ...site, besides: BESIDES }, [], data);
    return { action: null as CompiledAction, ok };
  }
  const { params, ok } = readParams({ ...site, besides: BESIDES }, kind.params, data);
  const complaint = ok ? kind.check?.(params, site.names, site.own) : undefined;
  if (complaint) complain(site.report, site.path, complaint, site.reach);
  const wrong = complaint !== undefined && complaint.reach !== 'warning';
  return { action: params as CompiledAction, ok: ok && !wrong };
}

/** How many answers a service may give to a step: the most that any of its actions can get. */
function answersTo({ answers }: StepKind, names: Names, actions: readonly CompiledAction[]): number {
  return Math.max(1, ...actions.map((one) => (one && answers ? answers(one, names) : 1)));
}

function choice(site: Site, kind: StepKind, data: ChoiceData): { choice: CompiledChoice; ok: boolean } {
  const test = compileFilter({ ...site, path: [...site.path, 'if'] }, data.if);
  const read = action(site, kind, data);
  return { choice: { test, action: read.action }, ok: read.ok && test !== null };
}

function compileStep(site: Site, data: FlowStepData, inExecutable: boolean): CompiledStep {
  const { path } = site;
  const kind = STEPS.get(data.step);
  const reason = `Smart Campaign ${site.names.campaigns[site.own]?.ref ?? ''}, ${data.step}`;
  if (!kind) {
    complain(
      site.report,
      [...site.path, 'step'],
      unknown('flow step', data.step, STEPS.keys(), ['6.1']),
      site.reach,
    );
    return { step: data.step, choices: [], otherwise: null, invalid: true, answers: 1, reason, path };
  }
  const choices = (data.choices ?? []).map((one, index) =>
    choice({ ...site, path: [...site.path, 'choices', index] }, kind, one),
  );
  const otherwise = action(site, kind, data);
  const banned = inExecutable && kind.notInExecutable !== undefined;
  if (inExecutable && kind.notInExecutable)
    complain(site.report, [...site.path, 'step'], kind.notInExecutable, site.reach);
  return {
    step: kind.name,
    choices: choices.map((one) => one.choice),
    otherwise: otherwise.action,
    invalid: banned || !otherwise.ok || choices.some(({ ok }) => !ok),
    answers: answersTo(kind, site.names, [
      otherwise.action,
      ...choices.map(({ choice: { action: one } }) => one),
    ]),
    reason,
    path,
  };
}

/** The compiled flow; `invalidFlow` when a step is underlined in red (fact 1.18). Every step keeps its place. */
export function compileFlow(site: Site, steps: readonly FlowStepData[], inExecutable: boolean) {
  const flow = steps.map((data, index) =>
    compileStep({ ...site, path: [...site.path, index] }, data, inExecutable),
  );
  return { flow, invalidFlow: flow.some(({ invalid }) => invalid) };
}
