import type { Answers } from './answer.ts';
import { buildAttribution } from './answers/buildAttribution.ts';
import { buildLifecycle } from './answers/buildLifecycle.ts';
import { buildScoring } from './answers/buildScoring.ts';
import { createAndClone } from './answers/createAndClone.ts';
import { designingForReuse } from './answers/designingForReuse.ts';
import { executableCampaigns } from './answers/executableCampaigns.ts';
import { inSeriesOrInParallel } from './answers/inSeriesOrInParallel.ts';
import { limits } from './answers/limits.ts';
import { overrideMyTokens } from './answers/overrideMyTokens.ts';
import { races } from './answers/races.ts';
import { removeFromFlow } from './answers/removeFromFlow.ts';
import { requestCampaigns } from './answers/requestCampaigns.ts';
import { smartListAndQualification } from './answers/smartListAndQualification.ts';
import { tokenContext } from './answers/tokenContext.ts';
import { whenToUseFalse } from './answers/whenToUseFalse.ts';
import { whenToUseTrue } from './answers/whenToUseTrue.ts';

/** The answers to the exercise of each lesson, by the lesson's name. A lesson with an exercise and without an entry fails a test. */
export const answersOf: ReadonlyMap<string, Answers> = new Map([
  ['in-series-or-in-parallel', inSeriesOrInParallel],
  ['executable-campaigns', executableCampaigns],
  ['request-campaigns', requestCampaigns],
  ['races', races],
  ['token-context', tokenContext],
  ['when-to-use-true', whenToUseTrue],
  ['when-to-use-false', whenToUseFalse],
  ['override-my-tokens-through-the-api', overrideMyTokens],
  ['create-and-clone-through-the-api', createAndClone],
  ['smart-list-and-qualification', smartListAndQualification],
  ['remove-from-flow', removeFromFlow],
  ['limits', limits],
  ['designing-for-reuse', designingForReuse],
  ['build-scoring', buildScoring],
  ['build-lifecycle', buildLifecycle],
  ['build-attribution', buildAttribution],
]);
