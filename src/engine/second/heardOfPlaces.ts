import type { Heard } from './heard.ts';

/** What is logged of lists, programs, segments, stages and partitions. A part of `HEARD`, which says why it is written down anew. */
export const OF_PLACES: readonly Heard[] = [
  {
    type: 'Add to List',
    trigger: 'Added to List',
    filter: 'Was Added to List',
    constraints: { 'List Name': 'List', Source: 'Source' },
    tokens: {},
  },
  {
    type: 'Remove from List',
    trigger: 'Removed from List',
    filter: 'Was Removed from List',
    constraints: { 'List Name': 'List', Source: 'Source' },
    tokens: {},
  },
  {
    type: 'Change Status in Progression',
    trigger: 'Program Status is Changed',
    filter: 'Program Status was Changed',
    constraints: {
      Program: 'Program',
      'New Status': 'New Status',
      'Previous Status': 'Old Status',
      Success: 'Success',
      Source: 'Source',
    },
    tokens: {},
    typed: { Success: 'boolean' },
  },
  {
    type: 'Change Program Member Data',
    trigger: 'Program Member Data is Changed',
    filter: 'Program Member Data was Changed',
    constraints: {
      Program: 'Program',
      Attribute: 'Attribute Name',
      'New Value': 'New Value',
      'Previous Value': 'Old Value',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Add to Nurture',
    trigger: 'Added to Engagement Program',
    filter: 'Was Added to Engagement Program',
    constraints: { Program: 'Program', Stream: 'Stream', Source: 'Source' },
    tokens: {},
  },
  {
    type: 'Change Nurture Track',
    trigger: 'Engagement Program Stream Changes',
    filter: 'Engagement Program Stream Changed',
    constraints: {
      Program: 'Program',
      'New Stream': 'New Stream',
      'Previous Stream': 'Old Stream',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Change Nurture Cadence',
    trigger: 'Engagement Program Cadence Changes',
    filter: 'Engagement Program Cadence Changed',
    constraints: {
      Program: 'Program',
      'New Cadence': 'New Cadence',
      'Previous Cadence': 'Old Cadence',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Change Segment',
    trigger: 'Segment Changes',
    filter: 'Segment Changed',
    constraints: {
      Segmentation: 'Segmentation',
      'New Segment': 'New Segment',
      'Previous Segment': 'Old Segment',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Change Lead Partition',
    trigger: 'Person Partition Changes',
    filter: 'Person Partition Changed',
    constraints: {
      'New Partition': 'New Partition',
      'Previous Partition': 'Old Partition',
      Source: 'Source',
    },
    tokens: {},
  },
  {
    type: 'Change Revenue Stage',
    trigger: 'Revenue Stage is Changed',
    filter: 'Revenue Stage was Changed',
    constraints: {
      Model: 'Model',
      'New Stage': 'New Stage',
      'Previous Stage': 'Old Stage',
      Source: 'Source',
    },
    tokens: {},
  },
];
