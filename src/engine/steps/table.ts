import { callWebhook } from './callWebhook.ts';
import { changeDataValue } from './changeDataValue.ts';
import { changeScore } from './changeScore.ts';
import { CRM_STEPS } from './crm/table.ts';
import { executeCampaign } from './executeCampaign.ts';
import { interestingMoment } from './interestingMoment.ts';
import type { StepKind } from './kind.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { removeFromFlow } from './removeFromFlow.ts';
import { requestCampaign } from './requestCampaign.ts';
import { sendAlert } from './sendAlert.ts';
import { sendEmail } from './sendEmail.ts';
import { wait } from './wait.ts';

/** Every kind of flow step, by Adobe's name. */
export const STEPS: ReadonlyMap<string, StepKind> = new Map(
  [
    changeDataValue,
    changeScore,
    requestCampaign,
    executeCampaign,
    wait,
    removeFromFlow,
    sendEmail,
    sendAlert,
    interestingMoment,
    callWebhook,
    ...CRM_STEPS,
    ...MEMBERSHIPS,
  ].map((kind) => [kind.name, kind]),
);
