import type { Report } from '#views';

/** The run as a table, as far as the report has it. */
export function Rows({ rows, rowsLeft }: Pick<Report, 'rows' | 'rowsLeft'>) {
  if (rows.length === 0) return <p>Nothing happens.</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Person</th>
            <th scope="col">Campaign</th>
            <th scope="col">What</th>
            <th scope="col">Detail</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seq, time, person, campaign, what, detail }) => (
            <tr key={seq}>
              <td>{time}</td>
              <td>{person}</td>
              <td>{campaign}</td>
              <td>{what}</td>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rowsLeft > 0 && <p>{rowsLeft} more rows are left out. The trace as a file has all of them.</p>}
    </>
  );
}
