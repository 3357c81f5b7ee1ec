import type { Person, Value } from './world.ts';

/** The names under which what a person belongs to is kept; the trace has the same. */
export const keys = {
  list: (list: string) => `List: ${list}`,
  status: (program: string) => `Program Status: ${program}`,
  success: (program: string) => `Program Success: ${program}`,
  member: (program: string, field: string) => `Member Data: ${program} / ${field}`,
  stream: (program: string) => `Stream: ${program}`,
  cadence: (program: string) => `Cadence: ${program}`,
  segment: (segmentation: string) => `Segment: ${segmentation}`,
  stage: (model: string) => `Revenue Stage: ${model}`,
  partition: 'Person Partition',
  record: (crm: string) => `${crm} Record`,
  owner: (crm: string) => `${crm} Owner`,
  /** The second record that comes of giving a contact to a queue (fact 6.32). */
  duplicate: (crm: string) => `${crm} Duplicate Lead`,
  crmStatus: (crm: string, campaign: string) => `${crm} Campaign: ${campaign}`,
};

export const mark = (person: Person, key: string): Value => person.marks.get(key) ?? null;
