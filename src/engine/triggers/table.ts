import type { ActivityKind } from '../activities/kind.ts';
import { ACTIVITIES } from '../activities/table.ts';
import type { FieldType } from '../scenario.ts';
import type { TriggerKind } from './kind.ts';

const none = () => ({});

/** The types of what constraints can test: those of the attributes behind them. */
export function constraintTypes(
  { attributes }: ActivityKind,
  constraints: Readonly<Record<string, string>>,
): Readonly<Record<string, FieldType>> {
  const types = Object.entries(constraints).map(([label, behind]): [string, FieldType] => {
    return [label, attributes[behind] ?? 'string'];
  });
  return Object.fromEntries(types);
}

/** Every kind of trigger, by name: one for each activity that can be listened to. */
export const TRIGGERS: ReadonlyMap<string, TriggerKind> = new Map(
  [...ACTIVITIES.values()].flatMap((kind): [string, TriggerKind][] => {
    const { trigger } = kind;
    if (!trigger) return [];
    const { name, facts, summary, constraints, tokens = none, onlyNamed = false } = trigger;
    const attributes = constraintTypes(kind, constraints);
    return [
      [
        name,
        { name, facts, summary, activity: kind.name, attributes, behind: constraints, onlyNamed, tokens },
      ],
    ];
  }),
);
