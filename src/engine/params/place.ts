import { unknown } from '../compile/names.ts';
import type { ParamType } from './kind.ts';

/** A program or a campaign folder, by name. */
export const place: ParamType = {
  name: 'program or folder',
  json: 'string',
  options: ({ places }) => [...places],
  read: (value, { places }) =>
    places.has(String(value))
      ? { value: String(value) }
      : { wrong: unknown('program or folder', String(value), places) },
};
