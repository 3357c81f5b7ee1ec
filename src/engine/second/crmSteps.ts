import type { Outcome } from './flow.ts';
import { keys, mark } from './marks.ts';
import { skipped } from './placeSteps.ts';
import type { Step } from './steps.ts';
import { fill } from './tokens.ts';
import { type Activity, type Person, type Run, setting, text, type Value, type World } from './world.ts';

const BY_RULES = 'assigned by rules of the CRM';
const failed: Outcome = { result: 'failed' };
const isContact = (person: Person, crm: string) => mark(person, keys.record(crm)) === 'Contact';

const knownOwner = (world: World, name: unknown): boolean => {
  const { owners = [], queues = [] } = world.scenario.instance;
  return [...owners, ...queues].includes(text(name));
};

/** Puts a person into the CRM, null when required fields are missing (fact 6.31). */
function synced(person: Person, crm: string, owner: string): Activity[] | null {
  const empty = (field: string) => text(person.fields.get(field)).trim() === '';
  if (empty('Last Name') || empty('Company Name')) return null;
  person.marks.set(keys.record(crm), 'Lead');
  person.marks.set(keys.owner(crm), owner);
  return [{ type: `Sync Lead to ${crm}`, attributes: { 'Assigned To': owner } }];
}

export const syncPerson = (crm: string): Step => ({
  valid: (world, _own, { assignTo }) => assignTo === undefined || knownOwner(world, assignTo),
  take: (_world, { person }, { assignTo }): Outcome => {
    if (mark(person, keys.record(crm)) !== null) {
      const attributes = { 'Assigned To': mark(person, keys.owner(crm)) };
      return { result: 'done', logs: [{ type: `Sync Lead to ${crm}`, attributes }] };
    }
    const logs = synced(person, crm, assignTo === undefined ? BY_RULES : text(assignTo));
    return logs === null ? failed : { result: 'done', logs };
  },
});

export const changeOwner = (crm: string): Step => ({
  valid: (world, _own, { owner }) => knownOwner(world, owner),
  take: (world, { person }, { owner }): Outcome => {
    const isNew = mark(person, keys.record(crm)) === null;
    const logs = isNew ? synced(person, crm, BY_RULES) : [];
    if (logs === null) return failed;
    const queue = (world.scenario.instance.queues ?? []).includes(text(owner));
    const from = mark(person, keys.owner(crm));
    if (queue && isContact(person, crm)) {
      person.marks.set(keys.duplicate(crm), text(owner));
      return { result: 'done' };
    }
    if (from === owner) return skipped;
    const attributes: Record<string, Value> = { 'Old Owner': from, 'New Owner': text(owner) };
    person.marks.set(keys.owner(crm), text(owner));
    const type = crm === 'SFDC' ? 'Change Owner' : `Change Owner in ${crm}`;
    return { result: 'done', logs: [...logs, { type, attributes }] };
  },
});

export const convertPerson: Step = {
  valid: () => true,
  take: (_world, { person }): Outcome => {
    const record = mark(person, keys.record('SFDC'));
    if (record === null) return failed;
    if (record === 'Contact') return skipped;
    person.marks.set(keys.record('SFDC'), 'Contact');
    return { result: 'done', logs: [{ type: 'Convert Lead', attributes: {} }] };
  },
};

/** Takes the record out of the CRM with what hangs on it. */
export function leavesCrm(person: Person, crm: string): void {
  person.marks.delete(keys.record(crm));
  person.marks.delete(keys.owner(crm));
  for (const key of person.marks.keys()) {
    if (key.startsWith(keys.crmStatus(crm, ''))) person.marks.delete(key);
  }
}

export const deleteFromCrm = (crm: string): Step => ({
  valid: () => true,
  take: (_world, { person }): Outcome => {
    if (mark(person, keys.record(crm)) === null) return skipped;
    leavesCrm(person, crm);
    return { result: 'done', logs: [{ type: `Delete Lead from ${crm}`, attributes: {} }] };
  },
});

export const createTask = (type: string): Step => ({
  valid: (_world, _own, { subject }) => text(subject) !== '',
  take: (world, run, { subject, assignTo, due, description }): Outcome => {
    const filled = (written: unknown): Value =>
      written === undefined ? null : fill(world, run, text(written));
    const attributes = {
      Subject: filled(subject),
      'Assigned To': filled(assignTo),
      Due: filled(due),
      Description: filled(description),
    };
    return { result: 'done', logs: [{ type, attributes }] };
  },
});

/** The campaign of the CRM that a step names, maybe by a token, with the status that it gives. */
function campaignOf(world: World, run: Run, params: Record<string, unknown>) {
  const name = fill(world, run, text(params['campaign'])).trim();
  const found = (world.scenario.instance.crmCampaigns ?? []).find((one) => one.name === name);
  const status = params['status'] === undefined ? undefined : fill(world, run, text(params['status'])).trim();
  if (found === undefined || (status !== undefined && !found.statuses.includes(status))) return undefined;
  return { name, status: status ?? found.statuses[0] ?? null };
}

const namesCampaign =
  (needsStatus: boolean): Step['valid'] =>
  (world, _own, { campaign, status }) => {
    const campaigns = world.scenario.instance.crmCampaigns ?? [];
    if (needsStatus && text(status) === '') return false;
    if (text(campaign).includes('{{')) return true;
    const found = campaigns.find(({ name }) => name === campaign);
    if (found === undefined) return false;
    return status === undefined || text(status).includes('{{') || found.statuses.includes(text(status));
  };

const changedStatus = (type: string, campaign: string, from: Value, to: Value): Activity => ({
  type,
  attributes: { Campaign: campaign, 'Old Status': from, 'New Status': to },
});

export const addToCampaign = (crm: string): Step => ({
  valid: namesCampaign(false),
  take: (world, run, params): Outcome => {
    const target = campaignOf(world, run, params);
    if (target === undefined) return failed;
    const { person } = run;
    const isNew = mark(person, keys.record(crm)) === null;
    if (isNew && setting(world, 'crm-campaign-sync') === 'the step fails') return failed;
    const key = keys.crmStatus(crm, target.name);
    if (mark(person, key) !== null) return skipped;
    const logs = isNew ? synced(person, crm, BY_RULES) : [];
    if (logs === null) return failed;
    person.marks.set(key, target.status);
    const entry = changedStatus(`Add to ${crm} Campaign`, target.name, null, target.status);
    return { result: 'done', logs: [...logs, entry] };
  },
});

export const changeCampaignStatus: Step = {
  valid: namesCampaign(true),
  take: (world, run, params): Outcome => {
    const target = campaignOf(world, run, params);
    if (target === undefined) return failed;
    const key = keys.crmStatus('SFDC', target.name);
    const from = mark(run.person, key);
    if (from === null) return skipped;
    if (from === target.status) return skipped;
    run.person.marks.set(key, target.status);
    const entry = changedStatus('Change Status in SFDC Campaign', target.name, from, target.status);
    return { result: 'done', logs: [entry] };
  },
};

export const removeFromCampaign = (crm: string): Step => ({
  valid: namesCampaign(false),
  take: (world, run, params): Outcome => {
    const target = campaignOf(world, run, params);
    if (target === undefined) return failed;
    const key = keys.crmStatus(crm, target.name);
    const from = mark(run.person, key);
    if (from === null) return skipped;
    run.person.marks.delete(key);
    return { result: 'done', logs: [changedStatus(`Remove from ${crm} Campaign`, target.name, from, null)] };
  },
});
