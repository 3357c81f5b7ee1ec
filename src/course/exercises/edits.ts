import type { Action } from '#workbench';
import type { LessonEdit } from './answer.ts';

/*
 * The edits that answers are made of. Each is a press, or a few, in the playground of a lesson. A campaign is
 * `Program.Campaign`; steps count from 0, as actions do.
 */

/** Execute Campaign becomes Request Campaign, or the other way round. */
export const swap = (campaign: string, at: number): Action => ({ type: 'swap call', campaign, at });

/** A step to another place. */
export const move = (campaign: string, from: number, to: number): Action => ({
  ...{ type: 'move step', campaign },
  ...{ from, to },
});

/** A step out of the flow. */
export const remove = (campaign: string, at: number): Action => ({ type: 'remove step', campaign, at });

/** A parameter of a step's Default Choice, or of one of its choices. */
export const set = (
  campaign: string,
  at: number,
  param: string,
  value: string | boolean,
  choice: number | 'default' = 'default',
): Action => ({ type: 'set param', campaign, at, choice, param, value });

/** Use Parent Campaign Token Context of an Execute Campaign step. */
export const context = (campaign: string, at: number, value: boolean): Action =>
  set(campaign, at, 'useParentTokenContext', value);

/** The qualification rule of a campaign. */
export const rule = (campaign: string, qualification: string): LessonEdit => ({
  ...{ type: 'set', kind: 'campaign', name: campaign },
  ...{ key: 'qualification', value: qualification },
});

/** A new step with some parameters. Those that begin as they should are left as they begin. */
export const add = (
  campaign: string,
  at: number,
  step: string,
  params: Readonly<Record<string, string | boolean>>,
): readonly Action[] => [
  { type: 'add step', campaign, at, step },
  ...Object.entries(params).map(([param, value]) => set(campaign, at, param, value)),
];

/** A new Execute Campaign step. */
export const execute = (campaign: string, at: number, child: string, useParentTokenContext = false) =>
  add(campaign, at, 'Execute Campaign', { campaign: child, useParentTokenContext });

/** A new Request Campaign step. */
export const request = (campaign: string, at: number, requested: string) =>
  add(campaign, at, 'Request Campaign', { campaign: requested });

/** A new Change Data Value step. */
export const write = (campaign: string, at: number, attribute: string, newValue: string) =>
  add(campaign, at, 'Change Data Value', { attribute, newValue });

/** A new Change Score step. */
export const score = (campaign: string, at: number, scoreName: string, change: string) =>
  add(campaign, at, 'Change Score', { scoreName, change });

/** Add Choice with this test on an attribute; the choice does what the Default Choice does. */
export const when = (
  campaign: string,
  at: number,
  attribute: string,
  operator: string,
  ...values: readonly (string | number)[]
): readonly Action[] => [
  { type: 'add choice', campaign, at },
  {
    ...{ type: 'set test', campaign, at, choice: 0 },
    test: {
      ...{ filter: 'Person Attribute', attribute, operator },
      ...(values.length > 0 ? { values } : {}),
    },
  },
];

/** The step acts on people whose attribute compares so, and does nothing to everybody else. */
export const onlyIf = (...[campaign, at, ...test]: Parameters<typeof when>): readonly Action[] => [
  ...when(campaign, at, ...test),
  { type: 'do nothing', campaign, at, choice: 'default', on: true },
];
