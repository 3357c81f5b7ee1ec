import type { Constraint, Plain } from '../scenario.ts';
import type { ParamType } from './kind.ts';

function isCondition(one: Plain): boolean {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return false;
  const { attribute, operator, values = [] } = one as Readonly<Record<string, Plain>>;
  return typeof attribute === 'string' && typeof operator === 'string' && Array.isArray(values);
}

/** The constraints of a filter that looks back: an attribute, an operator and its values each. */
export const conditions: ParamType = {
  name: 'conditions',
  json: 'conditions',
  read(value) {
    if (Array.isArray(value) && value.every(isCondition))
      return { value: value as unknown as readonly Constraint[] };
    const message = 'Write constraints as a list of attribute, operator and values.';
    return { wrong: { message, facts: ['7.2'] } };
  },
};
