import type {
  ChannelData,
  CommunicationLimits,
  CrmCampaignData,
  EmailData,
  RevenueModelData,
  SegmentationData,
  WebhookData,
} from './assets.ts';

/** A program as steps and filters see it: its statuses, streams and member fields. */
export interface ProgramAsset {
  readonly name: string;
  readonly channel: ChannelData;
  readonly streams: readonly string[];
  readonly memberFields: readonly string[];
}

/** The named things of an instance besides fields and campaigns, each by its name. */
export interface Catalog {
  readonly lists: ReadonlyMap<string, string>;
  readonly emails: ReadonlyMap<string, EmailData>;
  readonly webhooks: ReadonlyMap<string, WebhookData>;
  readonly segmentations: ReadonlyMap<string, SegmentationData>;
  readonly revenueModels: ReadonlyMap<string, RevenueModelData>;
  readonly partitions: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly queues: ReadonlyMap<string, string>;
  readonly crmCampaigns: ReadonlyMap<string, CrmCampaignData>;
  readonly programs: ReadonlyMap<string, ProgramAsset>;
  readonly limits: CommunicationLimits;
}
