import { changeDataValue } from './changeDataValue.ts';
import { changeScore } from './changeScore.ts';
import { executeCampaign } from './executeCampaign.ts';
import type { StepKind } from './kind.ts';
import { removeFromFlow } from './removeFromFlow.ts';
import { requestCampaign } from './requestCampaign.ts';
import { wait } from './wait.ts';

/** Every kind of flow step, by Adobe's name. */
export const STEPS: ReadonlyMap<string, StepKind> = new Map(
  [changeDataValue, changeScore, requestCampaign, executeCampaign, wait, removeFromFlow].map((kind) => [
    kind.name,
    kind,
  ]),
);
