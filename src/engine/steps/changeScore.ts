import { scoreField } from '../params/field.ts';
import { scoreChange } from '../params/text.ts';
import { fill } from '../tokens/fill.ts';
import { type Effect, logReason, type Scene, type StepKind } from './kind.ts';

const NAME = 'Change Score';
const FORM = /^([+-]|=\s*-?)?\s*(\d{1,9})$/;

function applied(change: string, old: number, bareIsAdded: boolean): number | undefined {
  const found = FORM.exec(change.trim());
  if (!found) return undefined;
  const [sign, amount] = [found[1]?.replace(/\s/g, ''), Number(found[2])];
  if (sign === undefined) return bareIsAdded ? old + amount : undefined;
  if (sign.startsWith('=')) return sign === '=-' ? 0 - amount : amount;
  return sign === '-' ? old - amount : old + amount;
}

function change(scene: Scene, name: string, text: string): Effect {
  const from = scene.person.fields[name] ?? null;
  const old = typeof from === 'number' ? from : 0;
  const bare = /^\s*\d/.test(text);
  const assumptions = bare ? (['bare-score'] as const) : [];
  const to = applied(text, old, scene.program.settings['bare-score'] === 'added');
  const values = { 'Score Name': name, Change: text };
  if (to === undefined)
    return { result: 'failed', reason: `"${text}" is not a score change.`, facts: ['6.9'], values, assumptions };
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
    return { ...effect, tokens: filled.tokens, assumptions: [...filled.assumptions, ...(effect.assumptions ?? [])] };
  },
};
