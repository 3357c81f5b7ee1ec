import type { CampaignWish } from '#workbench';

/** The kinds of campaign, in the words of a picker. */
export const WISHES: readonly { readonly value: CampaignWish; readonly words: string }[] = [
  { value: 'batch', words: 'Batch campaign' },
  { value: 'trigger', words: 'Trigger campaign' },
  { value: 'requestable', words: 'Requestable campaign' },
  { value: 'executable', words: 'Executable campaign' },
];
