import type { Assets } from '../assets/assets.ts';
import type { CampaignData, Instance, MyToken } from '../scenario.ts';
import { type Draw, pick } from './draw.ts';
import { CRM_STATUSES, LISTS, PARTITIONS, SEGMENTS, STAGES, STATUSES, STREAMS } from './names.ts';

const TOKENS: Readonly<Record<string, readonly Omit<MyToken, 'name'>[]>> = {
  One: [{ value: '+1' }, { value: 'one' }],
  Two: [{ value: '+2' }, { value: 'x' }, { value: '+7', type: 'Email Script' }],
  Plus: [
    { value: '+3' },
    { value: '-4', type: 'score' },
    { value: '=5', type: 'score' },
    { value: '6', type: 'score' },
  ],
  Day: [
    { value: '2026-03-04', type: 'date' },
    { value: '2025-06-01', type: 'date' },
  ],
  Num: [
    { value: '2', type: 'number' },
    { value: '-1', type: 'number' },
    { value: '1.5', type: 'number' },
  ],
  Camp: [{ value: 'Fair', type: 'sfdc campaign' }],
};

function tokens(draw: Draw): MyToken[] {
  return Object.entries(TOKENS).flatMap(([name, values]) =>
    draw(3) === 1 ? [{ name, ...pick(draw, values) }] : [],
  );
}

const assets = (draw: Draw): Assets => ({
  lists: LISTS,
  channels: [
    { name: 'Event', statuses: STATUSES, success: ['Attended'] },
    { name: 'Nurture', statuses: ['Member', 'Engaged'], success: ['Engaged'] },
  ],
  emails: [
    { name: 'Hello', subject: 'Hi', program: 'P' },
    { name: 'Notice', subject: 'On {{system.date}}', operational: true, program: 'P' },
    { name: 'Foreign', subject: '{{my.One}} {{my.Two:default=none}}', program: 'Q' },
    { name: 'Draft', approved: false },
  ],
  webhooks: [
    {
      name: 'Enrich',
      answers: [
        { answer: 'ok', fields: { A: 'x', S: '5', N: 'many', W: '2026-03-02 09:00:00', X: 'no' } },
        { answer: 'error' },
        { answer: 'time-out' },
        { answer: 'empty' },
      ],
    },
    { name: 'Ping' },
  ],
  segmentations: [{ name: 'Size', segments: SEGMENTS }],
  revenueModels: [
    { name: 'Cycle', stages: STAGES },
    { name: 'Sketch', stages: STAGES, approved: false },
  ],
  partitions: PARTITIONS,
  owners: ['Olga', 'Otto'],
  queues: ['Pool'],
  crmCampaigns: [{ name: 'Fair', statuses: CRM_STATUSES }],
  ...(draw(2) === 1
    ? {
        communicationLimits: {
          ...(draw(3) > 0 ? { perDay: 1 } : {}),
          ...(draw(2) === 1 ? { perWeek: 2 } : {}),
          ...(draw(2) === 1 ? { byDefault: true } : {}),
        },
      }
    : {}),
});

/** Everything of a drawn instance but its campaigns; those follow when they are drawn. */
export function instanceOf(draw: Draw): (campaigns: readonly CampaignData[]) => Instance {
  const things = assets(draw);
  const zone = draw(4) === 1 ? { timeZone: pick(draw, ['GMT-0700', 'GMT+0530']) } : {};
  const [all, top, own, other, everywhere] = [0, 1, 2, 3, 4].map(() => tokens(draw));
  const apart = draw(16) === 1 ? { workspace: 'West' } : {};
  const nested = draw(6) === 1 ? { parent: 'P' } : {};
  const fits = {
    name: 'Fits',
    filters: [
      draw(12) === 1
        ? { filter: 'Person Attribute', attribute: 'A', operator: 'is' }
        : {
            filter: 'Person Attribute',
            attribute: 'A',
            operator: pick(draw, ['is', 'is not']),
            values: ['x'],
          },
    ],
  };
  return (campaigns) => ({
    ...things,
    ...zone,
    fields: [
      { name: 'A', type: 'string' },
      { name: 'B', type: 'string' },
      { name: 'S', type: 'score' },
      { name: 'T', type: 'score' },
      { name: 'N', type: 'integer' },
      { name: 'F', type: 'boolean' },
      { name: 'D', type: 'date' },
      { name: 'W', type: 'datetime' },
      { name: 'K', type: 'string', of: 'company' },
      { name: 'X', type: 'string', blocked: true },
    ],
    tokens: everywhere ?? [],
    smartLists: [{ name: 'Everybody' }, fits],
    folders: [
      { name: 'Top', tokens: top ?? [] },
      { name: 'All', parent: 'Top', tokens: all ?? [] },
    ],
    programs: [
      {
        name: 'P',
        id: 1001,
        description: 'The first',
        folder: 'All',
        channel: 'Event',
        memberFields: ['Badge'],
        tokens: own ?? [],
        campaigns: campaigns.slice(0, 5),
      },
      {
        name: 'Q',
        id: 1002,
        ...nested,
        ...apart,
        channel: 'Nurture',
        streams: STREAMS,
        memberFields: ['Badge'],
        tokens: other ?? [],
        campaigns: campaigns.slice(5),
      },
    ],
  });
}
