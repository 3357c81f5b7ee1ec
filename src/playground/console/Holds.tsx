import { useMemo, useState } from 'react';
import { type ComparedTable, comparedTables, heldTables, type SentCall } from '#api';

const FATES = { new: '+ new', changed: '≠ changed', gone: '− gone', same: '' } as const;

/** What the instance holds after a call: the rows that the call changed, or all. */
export function Holds({ call }: { readonly call: SentCall }) {
  const [all, showAll] = useState(false);
  const { before, after } = call;
  const tables = useMemo(() => comparedTables(heldTables(before), heldTables(after)), [before, after]);
  const changed = tables.reduce((sum, table) => sum + table.changed, 0);
  const shown = all
    ? tables.filter(({ rows }) => rows.length > 0)
    : tables.filter((table) => table.changed > 0);
  return (
    <section className="ac-holds" aria-label="The instance after the call">
      <div className="ac-head">
        <span className="ac-label">
          {changed === 0
            ? 'This call changed nothing in the instance.'
            : `This call changed the instance: ${changed === 1 ? '1 row' : `${changed} rows`}.`}
        </span>
        <button type="button" className="pg-button" aria-pressed={all} onClick={() => showAll(!all)}>
          Show everything it holds
        </button>
      </div>
      {shown.map((table) => (
        <Table key={table.id} table={table} all={all} />
      ))}
    </section>
  );
}

/** Rows that are drawn of one table. */
const MOST = 300;

function Table({ table, all }: { readonly table: ComparedTable; readonly all: boolean }) {
  const { title, columns } = table;
  const rows = all ? table.rows : table.rows.filter(({ fate }) => fate !== 'same');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="ac-table" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">By this call</th>
            {columns.map(({ id, title: name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ key, fate, cells }) => (
            <tr key={key} data-fate={fate}>
              <td className="ac-fate">{FATES[fate]}</td>
              {cells.map(({ text, was }, at) => (
                <td
                  key={columns[at]?.id}
                  data-column={columns[at]?.title}
                  data-empty={text === '' && !was ? '' : undefined}
                >
                  <span>
                    {was !== undefined && (
                      <>
                        <del>{was === '' ? 'nothing' : was}</del>{' '}
                      </>
                    )}
                    {text}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <p className="ac-help">
          The first {MOST} of {rows.length} rows.
        </p>
      )}
    </section>
  );
}
