import type { Scenario, Value } from '#engine';
import type { Bench } from '../../bench.ts';
import { findCampaign } from '../../model.ts';
import { noField, noPerson, noToken } from '../subject.ts';
import type { Breakpoint } from './breakpoint.ts';

const braced = (token: string): string => (token.includes('{{') ? token.trim() : `{{${token.trim()}}}`);

/** A value behind "becomes" or "with". */
const valueWords = (value: Value): string => {
  if (value === null) return 'empty';
  return value === '' ? 'a text without characters' : String(value);
};

function stepWords(scenario: Scenario, campaign: string, at: number, kind: string | undefined): string {
  const step = kind ?? findCampaign(scenario, campaign)?.data.flow[at]?.step ?? 'A step';
  return `${step} in ${campaign}, step ${at + 1}`;
}

/**
 * A breakpoint in words: "Change Score in Scoring.Base, step 2", "Score of Ada becomes 50", "{{my.Score}} is filled in".
 * One whose step is gone says so.
 */
export function breakpointWords(scenario: Scenario, breakpoint: Breakpoint): string {
  switch (breakpoint.kind) {
    case 'step': {
      const { campaign, at, data, gone } = breakpoint;
      const words = stepWords(scenario, campaign, at, data?.step);
      return gone ? `${words}: not in the model any more` : words;
    }
    case 'field': {
      const { person, field, is } = breakpoint;
      const whose = person === undefined ? field : `${field} of ${person}`;
      return is === undefined ? `${whose} changes` : `${whose} becomes ${valueWords(is)}`;
    }
    case 'token': {
      const { token, is } = breakpoint;
      return `${braced(token)} is filled in${is === undefined ? '' : ` with ${valueWords(is)}`}`;
    }
  }
}

/** Why a breakpoint names nothing in the model and the run as they are now, in a sentence; null where it names something. */
export function namesNothing(bench: Pick<Bench, 'program' | 'run'>, breakpoint: Breakpoint): string | null {
  if (breakpoint.kind === 'step') return breakpoint.gone ? 'Its step is not in the model any more.' : null;
  if (breakpoint.kind === 'token') return noToken(breakpoint.token);
  const { person = null, field } = breakpoint;
  return (person === null ? null : noPerson(bench, person)) ?? noField(bench, field);
}
