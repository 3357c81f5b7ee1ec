import type { Bench } from '#workbench';

/** What can stand in the first line of a table, with the names of this model. */
export function Columns({ bench }: { readonly bench: Bench }) {
  const fields = [...bench.program.fields.keys()];
  const own = bench.scenario.instance.fields?.[0]?.name ?? fields[0];
  const campaign = bench.program.campaigns[0]?.ref;
  return (
    <details className="tt-columns">
      <summary>What the columns mean</summary>
      <p>The first line names the columns. They are told apart by tabs, commas, semicolons or bars.</p>
      <dl>
        <dt>Name</dt>
        <dd>What the person is called. It can be left out.</dd>
        <dt>{own}</dt>
        <dd>
          A field before the run. An empty cell leaves it empty; a field without a column is as the person
          above has it.
        </dd>
        <dt>List: ..., Program Status: ..., Segment: ..., Revenue Stage: ...</dt>
        <dd>
          What the person belongs to before the run: yes or no for a static list, else the status or stage.
        </dd>
        <dt>expect {own}</dt>
        <dd>
          The value at the end; NULL for none. An empty cell expects nothing. Memberships can be expected,
          too. Instead of expect, =&gt; can be written.
        </dd>
        <dt>expect ends in</dt>
        <dd>The campaign whose flow takes the person's last step.</dd>
        {campaign !== undefined && (
          <>
            <dt>expect runs {campaign}</dt>
            <dd>How often the person goes into that flow; 0 for never.</dd>
          </>
        )}
        <dt>expect in the database</dt>
        <dd>Yes or no.</dd>
      </dl>
    </details>
  );
}
