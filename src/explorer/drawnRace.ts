import type { CampaignData, FlowStepData, Program } from '#engine';
import {
  campaign,
  created,
  execute,
  executed,
  happens,
  model,
  removeFrom,
  request,
  requested,
  score,
  set,
  wait,
  when,
  where,
} from './sketch.ts';

/** A number from 0 up to, but without, the one that is given. */
type Draw = (below: number) => number;

const FIELDS = ['A', 'B', 'C'];
const MAIL = { 'Email Address': 'a@example.com' };

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

function plain(draw: Draw, calm: boolean): FlowStepData {
  const field = pick(draw, FIELDS);
  const made: readonly (() => FlowStepData)[] = [
    () => set(field, pick(draw, ['x', 'y', 'NULL'])),
    () => score(pick(draw, ['+1', '+2', '=5'])),
    () => set(field, pick(draw, ['{{lead.A}}z', '{{person.Score}}', '{{lead.B:default=none}}', '{{my.T}}'])),
    () => ({ step: 'Add to List', list: 'L' }),
    () => ({ step: 'Remove from List', list: 'L' }),
    () => ({ step: 'Send Email', email: 'E' }),
    () => removeFrom(pick(draw, ['One', 'Two', 'Asked', 'Heard'])),
    () => wait('1 day'),
    () => ({ step: 'Call Webhook', webhook: 'W' }),
    () => ({ step: 'Delete Person' }),
  ];
  const writers = made.slice(0, 3);
  return pick(draw, calm ? writers : [...writers, ...writers, ...made])();
}

function step(draw: Draw, calm: boolean): FlowStepData {
  const called = draw(5) === 1 ? pick(draw, [request('Asked'), execute('Done')]) : undefined;
  const one = called ?? plain(draw, calm);
  if (draw(3) !== 1) return one;
  const tests = [
    where('A', 'is', 'x'),
    where('B', 'is not empty'),
    where('Score', 'at least', 2),
    { filter: 'Member of List', list: 'L' },
    { filter: 'Data Value was Changed', attribute: 'Attribute Name', operator: 'is', values: ['C'] },
  ];
  return when(pick(draw, draw(8) === 1 ? tests : tests.slice(0, calm ? 3 : 4)), one);
}

const flow = (draw: Draw, most: number, calm = false): readonly FlowStepData[] =>
  Array.from({ length: draw(most + 1) }, () => step(draw, calm));

function heard(draw: Draw, calm: boolean): CampaignData {
  const trigger = pick(draw, ['Data Value Changes', 'Score is Changed', 'Added to List']);
  const filters = draw(2) === 1 ? [where(pick(draw, FIELDS), 'is', 'x')] : [];
  const attribute = pick(draw, ['A', 'B']);
  const where_ =
    trigger === 'Data Value Changes'
      ? [{ attribute: 'Attribute Name', operator: 'is', values: [attribute] }]
      : [];
  return campaign('Heard', trigger, flow(draw, 2, calm), {
    smartList: { triggers: [{ trigger, where: where_ }], filters },
    schedule: { qualification: pick(draw, ['only once', 'every time']), active: draw(2) === 1 },
  });
}

/**
 * A small model drawn from numbers, full of races: campaigns that start together for one person write and read a few
 * fields, a list and mails, call each other and hear of each other. For tests; the same numbers give the same model.
 */
export function drawnRace(numbers: readonly number[]): Program {
  let next = 0;
  const draw: Draw = (below) => (numbers[next++] ?? 0) % below;
  const calm = draw(2) === 1;
  const two = draw(4) === 1;
  const slow = draw(8) === 1 ? { 'slow-queues': 'later events may overtake' } : {};
  const turns = draw(6) === 1 ? { 'batch-interleaving': 'one after the other' } : {};
  const campaigns = [
    created('One', flow(draw, 3, calm)),
    created('Two', flow(draw, 3, calm)),
    requested('Asked', flow(draw, 2, calm)),
    executed('Done', flow(draw, 2, calm)),
    heard(draw, calm),
    campaign('Batch', null, flow(draw, 2, calm)),
  ];
  const later = draw(3) === 1 ? [happens('Person is Created', 'Ben', '1 day')] : [];
  const again = draw(4) === 1 ? [{ event: 'Batch Campaign Runs', campaign: 'P.Batch' }] : [];
  return model(campaigns, {
    assumptions: { ...slow, ...turns },
    instance: {
      lists: ['L'],
      emails: [{ name: 'E', subject: 'Hello {{lead.A}} {{lead.B}}' }],
      webhooks: [{ name: 'W', answers: [{ answer: 'ok', fields: { A: 'x' } }, { answer: 'time-out' }] }],
    },
    people: [
      { name: 'Ada', new: true, fields: MAIL },
      ...(two ? [{ name: 'Ben', new: draw(2) === 1, fields: MAIL }] : []),
    ],
    script: [happens('Person is Created'), ...again, ...(two ? later : [])],
  });
}
