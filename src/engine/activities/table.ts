import { callWebhook } from './callWebhook.ts';
import { changeDataValue } from './changeDataValue.ts';
import { changeScore } from './changeScore.ts';
import { clickEmail } from './clickEmail.ts';
import { CRM_ACTIVITIES } from './crm/table.ts';
import { emailBounced, emailBouncedSoft } from './emailBounced.ts';
import { emailDelivered } from './emailDelivered.ts';
import { executeCampaign } from './executeCampaign.ts';
import { fillOutForm } from './fillOutForm.ts';
import { forwardToFriend } from './forwardToFriend.ts';
import { interestingMoment } from './interestingMoment.ts';
import type { ActivityKind } from './kind.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { newLead } from './newLead.ts';
import { openEmail } from './openEmail.ts';
import { pushLead } from './pushLead.ts';
import { removeFromFlow } from './removeFromFlow.ts';
import { requestCampaign } from './requestCampaign.ts';
import { salesEmails } from './salesEmails.ts';
import { sendAlert } from './sendAlert.ts';
import { sendEmail } from './sendEmail.ts';
import { unsubscribeEmail } from './unsubscribeEmail.ts';
import { WEB } from './web.ts';

/** Every kind of activity, by its type's name. */
export const ACTIVITIES: ReadonlyMap<string, ActivityKind> = new Map(
  [
    newLead,
    sendEmail,
    emailDelivered,
    openEmail,
    clickEmail,
    emailBounced,
    emailBouncedSoft,
    unsubscribeEmail,
    forwardToFriend,
    sendAlert,
    interestingMoment,
    callWebhook,
    ...salesEmails,
    ...CRM_ACTIVITIES,
    pushLead,
    fillOutForm,
    ...WEB,
    changeDataValue,
    changeScore,
    requestCampaign,
    executeCampaign,
    removeFromFlow,
    ...MEMBERSHIPS,
  ].map((kind) => [kind.name, kind]),
);
