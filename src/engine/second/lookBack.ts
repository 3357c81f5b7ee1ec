import type { Filter } from './filters.ts';
import { lookedBackBy, type Test, testsFit, testsHold, withDate } from './listening.ts';

const testsOf = (data: { readonly [key: string]: unknown }): Test[] => (data['where'] ?? []) as Test[];

/** A filter on activities, the past tense of a trigger: a number of entries of the log that pass all constraints (7.12). */
export const lookBack: Filter = {
  valid: (_world, data) => {
    const kind = lookedBackBy(data.filter);
    const times = data['times'];
    const counts = times === undefined || (Number.isInteger(times) && Number(times) > 0);
    return kind !== undefined && counts && testsFit(kind, testsOf(data));
  },
  holds: (world, data, person, at) => {
    const kind = lookedBackBy(data.filter);
    if (kind === undefined) return false;
    const found = person.log.filter(
      (entry) =>
        entry.type === kind.type &&
        entry.at <= at &&
        testsHold(world, kind, testsOf(data), withDate(entry), at),
    );
    return found.length >= Number(data['times'] ?? 1);
  },
};
