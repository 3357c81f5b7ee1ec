/**
 * What a person is and belongs to beside the fields: memberships, statuses, segments, the CRM record. Each is one value
 * under a name that readers see, so that changes, comparisons and outcomes treat all of them alike.
 */
export const MARKS = {
  /** `true` while the person is on a static list. */
  list: (list: string) => `List: ${list}`,
  /** The status in a program, which a member has and others do not. */
  status: (program: string) => `Program Status: ${program}`,
  /** The day of success in a program, `2026-03-02`; `true` where it came before the start, on no day of the model. */
  success: (program: string) => `Program Success: ${program}`,
  /** The value of a program member custom field. */
  member: (program: string, field: string) => `Member Data: ${program} / ${field}`,
  /** The stream of an engagement program. */
  stream: (program: string) => `Stream: ${program}`,
  /** `Normal` or `Paused` in an engagement program. */
  cadence: (program: string) => `Cadence: ${program}`,
  segment: (segmentation: string) => `Segment: ${segmentation}`,
  stage: (model: string) => `Revenue Stage: ${model}`,
  partition: () => 'Person Partition',
  /** `Lead` or `Contact` while the person is in a CRM. */
  record: (crm: string) => `${crm} Record`,
  owner: (crm: string) => `${crm} Owner`,
  /** The queue that holds a second record of the person, a lead beside the contact (fact 6.32). */
  duplicate: (crm: string) => `${crm} Duplicate Lead`,
  /** The status in a campaign of a CRM. */
  crmStatus: (crm: string, campaign: string) => `${crm} Campaign: ${campaign}`,
} as const;
