import { comparedTables, heldTables, type SentCall } from '#api';

/** What a call changed, a line each: "new: Ada, Badge Seat, seat 12". Memberships are left out: they say who went through. */
export function changesOf({ before, after }: SentCall): readonly string[] {
  const tables = comparedTables(heldTables(before), heldTables(after));
  return tables
    .filter(({ id }) => id !== 'members')
    .flatMap(({ rows, columns }) =>
      rows
        .filter(({ fate }) => fate !== 'same')
        .map(({ fate, cells }) => {
          const words = cells
            .filter((_, at) => columns[at]?.id !== 'id')
            .map(({ text, was }) =>
              was === undefined ? text : `${text} (was ${was === '' ? 'empty' : was})`,
            );
          return `${fate}: ${words.filter((word) => word !== '').join(', ')}`;
        }),
    );
}
