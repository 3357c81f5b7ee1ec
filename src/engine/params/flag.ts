import type { ParamType } from './kind.ts';

/** True or False. */
export const flag: ParamType = {
  name: 'true or false',
  json: 'boolean',
  read: (value) =>
    typeof value === 'boolean'
      ? { value }
      : { wrong: { message: `"${String(value)}" is not true or false.`, facts: [] } },
};
