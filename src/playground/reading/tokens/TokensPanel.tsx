// biome-ignore-all lint/a11y/useSemanticElements: a section in each panel would be one too many
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
import { useId } from 'react';
import { nameOf, type TokenSide, type TokenSides, titleOf, tokenSides } from '#views';
import type { TokenContexts } from '#workbench';
import type { BenchProps } from '../../bench/useBench.ts';
import { useTokenContexts } from './useTokenContexts.ts';
import '../reading.css';
import './tokens.css';

function Side({ side, isUsed }: { readonly side: TokenSide; readonly isUsed: boolean }) {
  return (
    <td className={isUsed ? 'rd-used' : undefined}>
      <span className="rd-value">{side.value === '' ? 'blank' : side.value}</span>
      {isUsed && <span className="rd-flag">used</span>}
      <span className="rd-quiet rd-where">
        {side.foundIn === null ? 'found nowhere' : `found in ${side.foundIn}`}
        {side.assumptions.length > 0 && ', by an assumption'}
      </span>
    </td>
  );
}

function Row({ row }: { readonly row: TokenSides }) {
  const { token, inStep, byTrue, byFalse, used, differs } = row;
  return (
    <tr className={differs ? 'rd-differs' : undefined}>
      <th scope="row">
        <code>{token}</code>
        {inStep && <span className="rd-quiet rd-where">in this step</span>}
        {differs && <span className="rd-flag">differs</span>}
      </th>
      <Side side={byTrue} isUsed={used === true} />
      <Side side={byFalse} isUsed={used === false} />
    </tr>
  );
}

function lead({ used, caller }: TokenContexts): string {
  if (used === null || caller === null)
    return 'Nobody executed this campaign, so Use Parent Campaign Token Context changes nothing here.';
  return `${nameOf(caller)} executed this campaign with Use Parent Campaign Token Context set to ${used ? 'True' : 'False'}.`;
}

function Table({ found }: { readonly found: TokenContexts }) {
  const rows = tokenSides(found);
  if (rows.length === 0)
    return <p className="rd-quiet">This step fills in no token, and none is in reach.</p>;
  return (
    <div className="rd-table-box" role="region" aria-label="Tokens under True and False" tabIndex={0}>
      <table className="rd-table">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">True: the parent's context</th>
            <th scope="col">False: its own context</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.token} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The tokens of the step at the cursor, under True and False of Use Parent Campaign Token Context side by side. */
export default function TokensPanel({ bench }: Pick<BenchProps, 'bench'>) {
  const id = useId();
  const found = useTokenContexts(bench);
  const event = bench.run.events[bench.cursor];
  return (
    <section className="rd rd-tokens" aria-labelledby={id} tabIndex={-1}>
      <p className="rd-title" id={id}>
        Tokens
      </p>
      {found === null && <p className="rd-quiet">Looking the tokens up.</p>}
      {typeof found === 'string' && <p className="rd-quiet">{found}</p>}
      {found !== null && typeof found !== 'string' && (
        <>
          <p>
            {event && <b>{titleOf(event)}. </b>}
            {lead(found)}
          </p>
          <Table found={found} />
        </>
      )}
    </section>
  );
}
