import type { Outcome } from './flow.ts';
import { begin, newRun } from './hear.ts';
import { removed } from './remove.ts';
import { judge } from './smartList.ts';
import type { Step } from './steps.ts';
import { tellList } from './tell.ts';
import {
  type Activity,
  type Campaign,
  campaignNamed,
  type Person,
  type Run,
  setting,
  type World,
} from './world.ts';

export const hears = ({ kind, data }: Campaign): boolean =>
  kind === 'trigger' &&
  (data.smartList?.triggers ?? []).some(({ trigger }) => trigger === 'Campaign is Requested');

/** Requests a campaign for a person: the entry of the log and what comes of it (facts 3.3, 3.4, 3.6). */
export function requested(
  world: World,
  target: Campaign,
  person: Person,
  source: string,
  api?: Map<string, string>,
): { logs: Activity[]; accepted: boolean; after: () => void } {
  const attributes = { Campaign: target.ref, Source: source };
  const activity: Activity = { type: 'Request Campaign', attributes };
  person.log.push({ ...activity, at: world.now });
  const verdict = judge(world, target, person, 'request', activity);
  person.log.pop();
  const accepted = verdict === 'qualified';
  const logged = accepted || setting(world, 'refused-request') !== 'not logged';
  return {
    accepted,
    logs: logged ? [activity] : [],
    after: () => {
      tellList(world, target, person, verdict);
      const tokens = new Map([['trigger name', 'Campaign is Requested']]);
      if (accepted) begin(world, target, person, 'request', { fired: { tokens }, ...(api ? { api } : {}) });
    },
  };
}

/** A step whose campaign has been deleted. */
const orphaned = (world: World): Outcome => ({
  result: setting(world, 'orphaned-step') === 'the step fails' ? 'failed' : 'skipped',
});

export const requestCampaign: Step = {
  valid: (world, _campaign, { campaign }) => {
    const target = campaignNamed(world, campaign);
    return target !== undefined && hears(target);
  },
  take: (world, run, { campaign }): Outcome => {
    const target = campaignNamed(world, campaign);
    if (target === undefined || target.deleted) return orphaned(world);
    const { accepted, logs, after } = requested(world, target, run.person, 'Flow Action');
    return { result: accepted ? 'done' : 'skipped', logs, after };
  },
};

const depthOf = (run: Run): number => (run.caller === null ? 0 : 1 + depthOf(run.caller));

export const executeCampaign: Step = {
  valid: (world, own, { campaign, useParentTokenContext }) => {
    const target = campaignNamed(world, campaign);
    const same = (target?.program.workspace ?? '') === (own.program.workspace ?? '');
    return target?.kind === 'executable' && same && typeof useParentTokenContext === 'boolean';
  },
  take: (world, run, { campaign, useParentTokenContext }): Outcome => {
    const target = campaignNamed(world, campaign);
    if (target === undefined || target.deleted) return orphaned(world);
    if (depthOf(run) >= 3 && setting(world, 'fourth-level') !== 'runs') return { result: 'failed' };
    const verdict = judge(world, target, run.person, 'execute', null);
    const attributes = {
      'Executed Campaign': target.ref,
      'Used Parent Campaign Token Context': useParentTokenContext === true,
      Qualified: verdict === 'qualified',
    };
    const told = {
      logs: [{ type: 'Execute Campaign', attributes }],
      after: () => tellList(world, target, run.person, verdict),
    };
    if (verdict !== 'qualified') return { result: 'skipped', ...told };
    const child = newRun(world, target, run.person, 'execute', run.strand);
    child.caller = run;
    child.useParent = useParentTokenContext === true;
    return { result: 'done', ...told, child };
  },
};

export const removeFromFlow: Step = {
  valid: (world, _own, { campaign }) =>
    campaign === 'this campaign' || campaignNamed(world, campaign) !== undefined,
  take: (world, run, { campaign }): Outcome => {
    const target = campaign === 'this campaign' ? run.campaign : campaignNamed(world, campaign);
    return target === undefined || target.deleted ? orphaned(world) : removed(world, run, target);
  },
};
