import type { ProgramData } from '../scenario.ts';
import { reason } from './data.ts';
import type { Outcome } from './flow.ts';
import { keys, mark } from './marks.ts';
import { one, skipped } from './placeSteps.ts';
import { channelOf, giveStatus, programNamed, today } from './programs.ts';
import type { Step } from './steps.ts';
import { fill } from './tokens.ts';
import { type Campaign, type Run, setting, text, type Value, type World } from './world.ts';

/** The program picked, or the one that holds the campaign; token context does not touch it (fact 2.28). */
const picked = (world: World, own: Campaign, name: unknown): ProgramData | undefined =>
  name === undefined ? own.program : programNamed(world, name);

export const changeProgramStatus: Step = {
  valid: (world, own, { program, newStatus }) => {
    const found = picked(world, own, program);
    return found !== undefined && channelOf(world, found)?.statuses.includes(text(newStatus)) === true;
  },
  take: (world, run, { program, newStatus }): Outcome => {
    const found = picked(world, run.campaign, program);
    if (found === undefined) return skipped;
    const statuses = channelOf(world, found)?.statuses ?? [];
    const from = mark(run.person, keys.status(found.name));
    if (from !== null && statuses.indexOf(text(newStatus)) <= statuses.indexOf(text(from))) return skipped;
    const why = reason(run, 'Change Program Status');
    return { result: 'done', logs: giveStatus(world, run.person, found, text(newStatus), why) };
  },
};

const yes = /^(true|yes|1)$/i;
const no = /^(false|no|0)$/i;

export const changeProgramSuccess: Step = {
  valid: (world, own, { program, attribute, newValue }) => {
    if (picked(world, own, program) === undefined || text(newValue) === '') return false;
    return attribute === 'Success' || attribute === 'Success Date';
  },
  take: (world, run, { program, attribute, newValue }): Outcome => {
    const found = picked(world, run.campaign, program);
    if (found === undefined || mark(run.person, keys.status(found.name)) === null) return skipped;
    const written = fill(world, run, text(newValue)).trim();
    const from = mark(run.person, keys.success(found.name));
    const empties = written === 'NULL' || (attribute === 'Success' && no.test(written));
    if (attribute === 'Success' && !empties && !yes.test(written)) return { result: 'failed' };
    if (attribute === 'Success Date' && !empties && !/^\d{4}-\d{2}-\d{2}$/.test(written))
      return { result: 'failed' };
    const date = attribute === 'Success' ? today(world) : written;
    const to: Value = empties ? null : date;
    if (from === to && setting(world, 'same-value') !== 'logged') return skipped;
    run.person.marks.set(keys.success(found.name), to);
    const seen = (value: Value): Value => (attribute === 'Success' ? value !== null : value);
    return one(run, 'Change Program Success', 'Change Program Data', {
      Program: found.name,
      'Program ID': found.id ?? null,
      'Attribute Name': attribute as string,
      'Old Value': seen(from),
      'New Value': seen(to),
    });
  },
};

export const changeMemberData: Step = {
  valid: (world, own, { program, attribute, newValue }) =>
    picked(world, own, program)?.memberFields?.includes(text(attribute)) === true && text(newValue) !== '',
  take: (world, run, { program, attribute, newValue }): Outcome => {
    const found = picked(world, run.campaign, program);
    if (found === undefined || mark(run.person, keys.status(found.name)) === null) return skipped;
    const key = keys.member(found.name, text(attribute));
    const written = fill(world, run, text(newValue));
    const to = written === 'NULL' ? null : written;
    const from = mark(run.person, key);
    if (from === to && setting(world, 'same-value') !== 'logged') return skipped;
    run.person.marks.set(key, to);
    return one(run, 'Change Program Member Data', 'Change Program Member Data', {
      Program: found.name,
      'Program ID': found.id ?? null,
      'Attribute Name': text(attribute),
      'Old Value': from,
      'New Value': to,
    });
  },
};

/** Puts a person who is not in an engagement program into it (fact 6.33). */
function joins(
  world: World,
  run: Run,
  program: ProgramData,
  step: string,
  place: { stream?: string; cadence?: string },
): Outcome {
  const first = channelOf(world, program)?.statuses[0] ?? 'Member';
  const status = mark(run.person, keys.status(program.name));
  const why = reason(run, step);
  if (status === null)
    return { result: 'done', logs: giveStatus(world, run.person, program, first, why, place) };
  const logs = giveStatus(world, run.person, program, text(status), why, place).slice(1);
  return { result: 'done', logs };
}

const streamed: Step['valid'] = (world, _own, { program, stream }) =>
  programNamed(world, program)?.streams?.includes(text(stream)) === true;

export const addToEngagement: Step = {
  valid: streamed,
  take: (world, run, { program, stream }): Outcome => {
    const found = programNamed(world, program);
    if (found === undefined || mark(run.person, keys.stream(found.name)) !== null) return skipped;
    return joins(world, run, found, 'Add to Engagement Program', { stream: text(stream) });
  },
};

export const changeStream: Step = {
  valid: streamed,
  take: (world, run, { program, stream }): Outcome => {
    const found = programNamed(world, program);
    const step = 'Change Engagement Program Stream';
    if (found === undefined) return skipped;
    const from = mark(run.person, keys.stream(found.name));
    if (from === null) return joins(world, run, found, step, { stream: text(stream) });
    if (from === stream && setting(world, 'same-value') !== 'logged') return skipped;
    run.person.marks.set(keys.stream(found.name), text(stream));
    const attributes = { Program: found.name, 'Program ID': found.id ?? null };
    return one(run, step, 'Change Nurture Track', {
      ...attributes,
      'Old Stream': from,
      'New Stream': text(stream),
    });
  },
};

export const changeCadence: Step = {
  valid: (world, _own, { program, newValue }) =>
    programNamed(world, program)?.streams !== undefined && ['Normal', 'Paused'].includes(text(newValue)),
  take: (world, run, { program, newValue }): Outcome => {
    const found = programNamed(world, program);
    const step = 'Change Engagement Program Cadence';
    if (found === undefined) return skipped;
    const from = mark(run.person, keys.cadence(found.name));
    if (from === null) {
      const joined = joins(world, run, found, step, { cadence: text(newValue) });
      if (newValue === 'Normal') return joined;
      const attributes = { Program: found.name, 'New Cadence': text(newValue), Reason: reason(run, step) };
      return { ...joined, logs: [...(joined.logs ?? []), { type: 'Change Nurture Cadence', attributes }] };
    }
    if (from === newValue && setting(world, 'same-value') !== 'logged') return skipped;
    run.person.marks.set(keys.cadence(found.name), text(newValue));
    const attributes = { Program: found.name, 'Program ID': found.id ?? null };
    return one(run, step, 'Change Nurture Cadence', {
      ...attributes,
      'Old Cadence': from,
      'New Cadence': text(newValue),
    });
  },
};
