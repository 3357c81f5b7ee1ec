import { changeDataValue } from '../activities/changeDataValue.ts';
import { activity } from '../activities/kind.ts';
import type { Activity, Change } from '../events.ts';
import { fieldValue } from '../fields.ts';
import type { Value } from '../value.ts';
import { fieldOf } from '../world.ts';
import { logReason, type Scene } from './kind.ts';

/** What the response mappings of a webhook do. */
export interface Mapping {
  readonly changes: readonly Change[];
  readonly activities: readonly Activity[];
  /** Fields that cannot take what is mapped to them. */
  readonly ignored: readonly string[];
}

/** The value for a field; nothing where the field is unknown or blocked, or the text does not fit it. */
function valueFor({ program }: Scene, field: string, text: string): Value | undefined {
  const type = program.fields.get(field);
  return type === undefined || program.blocked.has(field) ? undefined : fieldValue(type, text, program.zone);
}

/** Applies response mappings: each field that changes is a data value change like any other (facts 6.29, 7.13). */
export function mapping(scene: Scene, webhook: string, fields: Readonly<Record<string, string>>): Mapping {
  const wanted = Object.entries(fields).map(([field, text]) => {
    return { field, from: fieldOf(scene.person, field), to: valueFor(scene, field, text) };
  });
  const ignored = wanted.filter(({ to }) => to === undefined).map(({ field }) => field);
  const changes = wanted.flatMap(({ field, from, to }): Change[] =>
    to === undefined || to === from ? [] : [{ field, from, to }],
  );
  const activities = changes.map(({ field, from, to }) =>
    activity(changeDataValue, {
      'Attribute Name': field,
      'Old Value': from,
      'New Value': to,
      Reason: `${logReason(scene)} ${webhook}`,
      Source: 'Webhook',
    }),
  );
  return { changes, activities, ignored };
}
