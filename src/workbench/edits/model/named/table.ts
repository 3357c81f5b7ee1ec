import { campaign } from './campaign.ts';
import { channel } from './channel.ts';
import { crmCampaign } from './crmCampaign.ts';
import { email } from './email.ts';
import { field } from './field.ts';
import { folder } from './folder.ts';
import type { NamedId, NamedKind } from './kind.ts';
import { person } from './person.ts';
import { program } from './program.ts';
import { revenueModel } from './revenueModel.ts';
import { segmentation } from './segmentation.ts';
import { smartList } from './smartList.ts';
import { webhook } from './webhook.ts';
import { owner, partition, queue, staticList } from './words.ts';

/** Every kind of thing that a model names, in the order of a file. */
export const NAMED: Readonly<Record<NamedId, NamedKind>> = {
  field,
  'static list': staticList,
  channel,
  email,
  webhook,
  segmentation,
  'revenue cycle model': revenueModel,
  partition,
  owner,
  queue,
  'CRM campaign': crmCampaign,
  'smart list': smartList,
  folder,
  program,
  campaign,
  person,
};

/** The kinds that a parameter of that type can name, the first that has the name first. */
export const NAMED_BY_TYPE: ReadonlyMap<string, readonly NamedId[]> = new Map(
  Object.values(NAMED).flatMap(({ types }) =>
    types.map((type) => [
      type,
      Object.values(NAMED)
        .filter((kind) => kind.types.includes(type))
        .map(({ id }) => id),
    ]),
  ),
);
