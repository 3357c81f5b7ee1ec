import { wideWait } from './coreSteps.ts';
import { type Drawn, maybe, pick } from './draw.ts';
import { LISTS, PARTITIONS, PROGRAMS, REFS, SCORES, SEGMENTS, STAGES, STATUSES, STREAMS } from './names.ts';
import { nothing, type Theme } from './theme.ts';

const from: Drawn = (draw) => maybe(draw, 2, () => ({ source: 'List Import' }));

/** Fields and scores, with cascades. */
export const DATA: Theme = {
  steps: { Wait: wideWait },
  triggers: {
    'Data Value Changes': { Attribute: ['A', 'B', 'T'], 'New Value': ['x', 'y'], 'Previous Value': ['x'] },
    'Score is Changed': { 'Score Name': SCORES, 'New Score': [0, 1, 3], Change: ['+1'] },
    'Person is Created': { 'Source Type': ['Web form fillout', 'Web Service API'] },
  },
  filters: {
    'Data Value Changed': { Attribute: ['A', 'B'], 'New Value': ['x'] },
    'Score was Changed': { 'Score Name': SCORES, 'New Score': [1, 2] },
    'Person was Created': {},
    'Campaign was Executed': { Campaign: REFS, Qualified: [true, false] },
    'Campaign was Requested': { Campaign: REFS, Source: ['Flow Action', 'Web Service API'] },
  },
  memberships: ['Member of Smart Campaign', 'Member of Smart List'],
  outside: {
    'Sales Insight Request': nothing,
    'Single Flow Action': nothing,
    'Person is Updated': (draw) => ({
      fields: pick(draw, [
        { A: 'x' },
        { A: 'y', S: 2 },
        { B: 'x', X: 'x' },
        { S: null, A: null },
        { D: '2026-03-01' },
      ]),
      ...maybe(draw, 2, () => ({ source: 'List Import' })),
    }),
  },
};

/** Lists and programs. */
export const LISTED: Theme = {
  steps: {
    'Change Data Value': (draw) => ({
      attribute: 'A',
      newValue: pick(draw, ['{{member.Badge}}', '{{member.Nothing}}']),
    }),
    'Add to List': (draw) => ({ list: pick(draw, LISTS) }),
    'Remove from List': (draw) => ({ list: pick(draw, LISTS) }),
    'Change Program Status': (draw) =>
      draw(2) === 1
        ? { program: 'Q', newStatus: pick(draw, ['Member', 'Engaged']) }
        : { program: 'P', newStatus: pick(draw, STATUSES) },
    'Change Program Success': (draw) => ({
      ...maybe(draw, 2, () => ({ program: pick(draw, PROGRAMS) })),
      ...pick(draw, [
        { attribute: 'Success', newValue: 'True' },
        { attribute: 'Success', newValue: 'False' },
        { attribute: 'Success Date', newValue: '2026-03-01' },
        { attribute: 'Success Date', newValue: 'NULL' },
      ]),
    }),
    'Change Program Member Data': (draw) => ({
      ...maybe(draw, 2, () => ({ program: pick(draw, PROGRAMS) })),
      attribute: 'Badge',
      newValue: pick(draw, ['gold', 'NULL', '{{my.One}}', '{{member.Badge}}!']),
    }),
    'Execute Campaign': (draw) => ({
      campaign: pick(draw, ['Q.C5', 'Q.C6', 'P.C4']),
      useParentTokenContext: true,
    }),
  },
  triggers: {
    'Added to List': { 'List Name': LISTS },
    'Removed from List': { 'List Name': LISTS },
    'Program Status is Changed': { Program: PROGRAMS, 'New Status': STATUSES, Success: [true, false] },
    'Program Member Data is Changed': { Attribute: ['Badge'], 'New Value': ['gold'] },
  },
  filters: {
    'Was Added to List': { 'List Name': LISTS },
    'Was Removed from List': { 'List Name': LISTS },
    'Program Status was Changed': { 'New Status': STATUSES },
    'Program Member Data was Changed': { Program: PROGRAMS },
  },
  memberships: ['Member of List', 'Member of Program', 'Member of Smart List'],
  outside: {
    'Added to List': (draw) => ({ list: pick(draw, LISTS), ...from(draw) }),
    'Removed from List': (draw) => ({ list: pick(draw, LISTS), ...from(draw) }),
    'Program Status is Changed': (draw) => ({ program: 'P', newStatus: pick(draw, STATUSES), ...from(draw) }),
    'Program Member Data is Changed': (draw) => ({
      program: pick(draw, PROGRAMS),
      attribute: 'Badge',
      newValue: pick(draw, ['gold', 'NULL']),
      ...from(draw),
    }),
  },
};

/** Engagement programs, segments, stages, partitions. */
export const PLACES: Theme = {
  steps: {
    'Add to Engagement Program': (draw) => ({ program: 'Q', stream: pick(draw, STREAMS) }),
    'Change Engagement Program Stream': (draw) => ({ program: 'Q', stream: pick(draw, STREAMS) }),
    'Change Engagement Program Cadence': (draw) => ({
      program: 'Q',
      newValue: pick(draw, ['Normal', 'Paused']),
    }),
    'Change Program Status': (draw) => ({ program: 'Q', newStatus: pick(draw, ['Member', 'Engaged']) }),
    'Change Segment': (draw) => ({ segmentation: 'Size', segment: pick(draw, SEGMENTS) }),
    'Change Person Partition': (draw) => ({ partition: pick(draw, PARTITIONS) }),
    'Change Revenue Stage': (draw) => ({ model: 'Cycle', newStage: pick(draw, STAGES) }),
  },
  triggers: {
    'Added to Engagement Program': { Stream: STREAMS },
    'Engagement Program Stream Changes': { 'New Stream': STREAMS },
    'Engagement Program Cadence Changes': { 'New Cadence': ['Paused'] },
    'Segment Changes': { 'New Segment': SEGMENTS },
    'Person Partition Changes': { 'New Partition': PARTITIONS },
    'Revenue Stage is Changed': { 'New Stage': STAGES },
  },
  filters: {
    'Was Added to Engagement Program': { Stream: STREAMS },
    'Engagement Program Stream Changed': {},
    'Engagement Program Cadence Changed': {},
    'Segment Changed': { 'New Segment': SEGMENTS },
    'Person Partition Changed': {},
    'Revenue Stage was Changed': { 'New Stage': STAGES },
  },
  memberships: [
    'Member of Engagement Program',
    'Member of Segment',
    'Member of Revenue Stage',
    'Member of Program',
  ],
  outside: {
    'Added to Engagement Program': (draw) => ({ program: 'Q', stream: pick(draw, STREAMS), ...from(draw) }),
    'Engagement Program Stream Changes': (draw) => ({ program: 'Q', stream: pick(draw, STREAMS) }),
    'Engagement Program Cadence Changes': (draw) => ({
      program: 'Q',
      newValue: pick(draw, ['Paused', 'Normal']),
    }),
    'Segment Changes': (draw) => ({ segmentation: 'Size', segment: pick(draw, SEGMENTS), ...from(draw) }),
    'Revenue Stage is Changed': (draw) => ({ model: 'Cycle', newStage: pick(draw, STAGES) }),
    'Person Partition Changes': (draw) => ({ partition: pick(draw, PARTITIONS) }),
  },
};
