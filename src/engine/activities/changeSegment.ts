import type { ActivityKind } from './kind.ts';

/** A person came into another segment. */
export const changeSegment: ActivityKind = {
  name: 'Change Segment',
  id: 108,
  facts: ['6.15', '8.11', '11.2'],
  primary: 'Segmentation',
  attributes: {
    Segmentation: 'string',
    'Old Segment': 'string',
    'New Segment': 'string',
    Reason: 'string',
    Source: 'string',
  },
  trigger: {
    name: 'Segment Changes',
    facts: ['7.11', '7.17', '8.11'],
    summary: 'Fires when the person comes into another segment of a segmentation.',
    constraints: {
      Segmentation: 'Segmentation',
      'New Segment': 'New Segment',
      'Previous Segment': 'Old Segment',
      Source: 'Source',
    },
  },
  filter: { name: 'Segment Changed', summary: 'The person has come into another segment.' },
};
