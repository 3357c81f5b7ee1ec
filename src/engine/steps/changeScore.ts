import { changeScore as changeScoreActivity } from '../activities/changeScore.ts';
import { activity } from '../activities/kind.ts';
import { NONE } from '../none.ts';
import { scoreField } from '../params/field.ts';
import { scoreChange } from '../params/text.ts';
import { parseScoreChange } from '../score.ts';
import { fillIn } from '../tokens/fill.ts';
import { fieldOf } from '../world.ts';
import { type Effect, logReason, type Scene, type StepKind, told } from './kind.ts';

const NAME = 'Change Score';
const CHANGED: readonly string[] = ['6.9', '6.10'];

function change(scene: Scene, name: string, text: string): Effect {
  if (scene.program.blocked.has(name)) {
    const reason = `${name} is blocked: flow steps cannot change it.`;
    return { result: 'skipped', reason, facts: ['6.8'], values: { 'Score Name': name, Change: text } };
  }
  const from = fieldOf(scene.person, name);
  const old = typeof from === 'number' ? from : 0;
  const asked = parseScoreChange(text);
  const assumptions = asked?.bare ? (['bare-score'] as const) : NONE;
  const read = asked?.bare && scene.program.settings['bare-score'] === 'ignored' ? undefined : asked;
  const to = read && (read.how === 'set' ? read.amount : old + read.amount);
  const values = { 'Score Name': name, Change: text };
  if (to === undefined)
    return {
      result: 'failed',
      reason: `"${text}" is not a score change.`,
      facts: ['6.9'],
      values,
      assumptions,
    };
  if (to === from && scene.program.settings['same-value'] === 'silent') {
    const reason = `${name} stays ${to}.`;
    return { result: 'skipped', reason, facts: ['6.9'], values, assumptions: [...assumptions, 'same-value'] };
  }
  return {
    result: 'done',
    reason: `${name}: ${from ?? 'empty'} ${text.trim()} gives ${to}.`,
    facts: CHANGED,
    values,
    changes: [{ field: name, from, to }],
    activities: [
      activity(changeScoreActivity, {
        'Score Name': name,
        'Change Value': text,
        'Old Value': from,
        'New Value': to,
        Reason: logReason(scene),
      }),
    ],
    assumptions: to === from ? [...assumptions, 'same-value'] : assumptions,
  };
}

export const changeScore: StepKind = {
  name: NAME,
  facts: ['6.9', '6.10', '5.17'],
  priority: 'Low',
  replayed: true,
  summary: 'Adds to, takes from or sets a score: +5, -5, =5, or a token that holds one of these.',
  params: [
    { name: 'scoreName', label: 'Score Name', type: scoreField, help: 'The score field.' },
    { name: 'change', label: 'Change', type: scoreChange, help: '+5, -5, =5 or a score token.' },
  ],
  perform(scene, params) {
    const filled = fillIn(String(params['change']), scene);
    const effect = change(scene, String(params['scoreName']), filled.text);
    return told(effect, filled);
  },
};
