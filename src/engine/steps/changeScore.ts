import { scoreField } from '../params/field.ts';
import { scoreChange } from '../params/text.ts';
import { parseScoreChange } from '../score.ts';
import { fill } from '../tokens/fill.ts';
import { fieldOf } from '../world.ts';
import { type Effect, logReason, type Scene, type StepKind } from './kind.ts';

const NAME = 'Change Score';

function change(scene: Scene, name: string, text: string): Effect {
  const from = fieldOf(scene.person, name);
  const old = typeof from === 'number' ? from : 0;
  const asked = parseScoreChange(text);
  const assumptions = asked?.bare ? (['bare-score'] as const) : [];
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
    facts: ['6.9', '6.10'],
    values,
    changes: [{ field: name, from, to }],
    activity: {
      type: NAME,
      attributes: {
        'Score Name': name,
        'Change Value': text,
        'Old Value': from,
        'New Value': to,
        Reason: logReason(scene, NAME),
      },
    },
    assumptions: to === from ? [...assumptions, 'same-value'] : assumptions,
  };
}

export const changeScore: StepKind = {
  name: NAME,
  facts: ['6.9', '6.10', '5.17'],
  summary: 'Adds to, takes from or sets a score: +5, -5, =5, or a token that holds one of these.',
  params: [
    { name: 'scoreName', label: 'Score Name', type: scoreField, help: 'The score field.' },
    { name: 'change', label: 'Change', type: scoreChange, help: '+5, -5, =5 or a score token.' },
  ],
  perform(scene, params) {
    const filled = fill(String(params['change']), { ...scene, context: scene.run.context });
    const effect = change(scene, String(params['scoreName']), filled.text);
    return {
      ...effect,
      tokens: filled.tokens,
      assumptions: [...filled.assumptions, ...(effect.assumptions ?? [])],
    };
  },
};
