/** A channel: the statuses that its programs have, in the order of its steps, which nobody goes back on (fact 6.11). */
export interface ChannelData {
  readonly name: string;
  readonly statuses: readonly string[];
  /** The statuses that mean success. */
  readonly success?: readonly string[];
}

export interface EmailData {
  readonly name: string;
  /** Only an approved email can be sent (fact 6.17). `true` when absent. */
  readonly approved?: boolean;
  /** Operational emails go to people who have unsubscribed (fact 9.2). */
  readonly operational?: boolean;
  /** The program that the email lives in. */
  readonly program?: string;
  /** May hold tokens. */
  readonly subject?: string;
}

/** How a service answers a webhook: with values for person fields, with an empty body, with an error, or not within 30 seconds (fact 6.29). */
export interface AnswerData {
  readonly answer: 'ok' | 'empty' | 'error' | 'time-out';
  /** Response mappings: person field to value. Applied on ok only. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface WebhookData {
  readonly name: string;
  /** What the service may answer; the first is what it answers unless another is chosen. One `ok` when absent. */
  readonly answers?: readonly AnswerData[];
}

export interface SegmentationData {
  readonly name: string;
  readonly segments: readonly string[];
}

export interface RevenueModelData {
  readonly name: string;
  /** Only stages of an approved model can be set (fact 6.15). `true` when absent. */
  readonly approved?: boolean;
  readonly stages: readonly string[];
}

/** A campaign of the CRM, not a smart campaign. */
export interface CrmCampaignData {
  readonly name: string;
  readonly statuses: readonly string[];
}

/** How many emails a person may get (fact 9.3); no limit where nothing is said. */
export interface CommunicationLimits {
  readonly perDay?: number;
  readonly perWeek?: number;
  /** Whether campaigns that say nothing block emails over the limits (fact 9.4). `false` when absent. */
  readonly byDefault?: boolean;
}

/** What a Marketo instance has besides programs: the things that flow steps, triggers and filters name. */
export interface Assets {
  readonly lists?: readonly string[];
  readonly channels?: readonly ChannelData[];
  readonly emails?: readonly EmailData[];
  readonly webhooks?: readonly WebhookData[];
  readonly segmentations?: readonly SegmentationData[];
  readonly revenueModels?: readonly RevenueModelData[];
  readonly partitions?: readonly string[];
  /** People and queues that CRM records can be assigned to. */
  readonly owners?: readonly string[];
  readonly queues?: readonly string[];
  readonly crmCampaigns?: readonly CrmCampaignData[];
  readonly communicationLimits?: CommunicationLimits;
}
