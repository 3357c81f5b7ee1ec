import { useId, useState } from 'react';
import type { Link, Scenario } from '#scenario';
import type { LabProps } from '../lab/useLab.ts';
import { CopyField } from './CopyField.tsx';
import { Embed } from './Embed.tsx';
import { type Opens, shortAddress } from './links.ts';
import { ShareButton } from './ShareButton.tsx';
import { useMadeLink } from './useMadeLink.ts';
import { holds, placeWords, SAFE_LENGTH } from './words.ts';
import '../bench/controls.css';
import './share.css';

export interface SharePanelProps extends LabProps {
  /** The page is not the full-screen playground: the link leads there. */
  readonly away?: boolean;
  /** What the page has open, in short texts; it comes back with the link. */
  readonly view: Link['view'];
  /** The scenario of the site that the model was made from, as the site has it now; null for none. */
  readonly from: Scenario | null;
}

const OPENS: readonly Opens[] = ['here', 'start', 'end'];

/** A link to what is on the screen: the address, a short one where there is one, and a snippet to embed it. */
export default function SharePanel({ lab, view, from, away = false }: SharePanelProps) {
  const id = useId();
  const [opens, open] = useState<Opens>('here');
  const { made, problem, stale } = useMadeLink(lab, view, from, opens);
  const short = shortAddress(lab, from);
  const { title } = lab.bench.scenario;
  const words = { here: `Where you are: ${placeWords(lab)}`, start: 'The start', end: 'The end' };
  const long = made !== null && made.address.length > SAFE_LENGTH;
  return (
    <section className="pg-share" aria-label="Share" tabIndex={-1}>
      <p className="pg-share-hint">
        The link itself holds the model. Nothing is sent to a server, now or when somebody opens it.
      </p>
      <fieldset className="pg-share-choice">
        <legend>Open on</legend>
        {OPENS.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={opens === one} onChange={() => open(one)} />
            {words[one]}
          </label>
        ))}
      </fieldset>
      <div role="alert" className="pg-share-alert">
        {problem && (
          <>
            <p>There is no link to this model. {problem.message}</p>
            <ul>
              {problem.problems.slice(0, 10).map(({ message }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two problems can read the same
                <li key={at}>{message}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {!problem && (
        <>
          <CopyField label="Link" what="link" value={made?.address ?? ''} idle={stale} />
          <p className="pg-share-hint">
            {made === null
              ? 'Making the link.'
              : `${holds(made, lab, opens)} ${made.address.length.toLocaleString('en-US')} characters.`}
          </p>
          {long && (
            <p className="pg-share-warning">
              <strong>This link is long.</strong> Some chat and mail programs cut links of more than{' '}
              {SAFE_LENGTH.toLocaleString('en-US')} characters, and a cut link does not open. Send the model
              as a file instead: Export has it as YAML.
            </p>
          )}
          {made && away && (
            <p>
              <a className="pg-button" href={made.address}>
                Open in the full-screen playground
              </a>
            </p>
          )}
          {made && <ShareButton title={title} address={made.address} idle={stale} />}
        </>
      )}
      {short !== null && (
        <>
          <CopyField label="Short link" what="short link" value={short} />
          <p className="pg-share-hint">
            Names the model of this site and its variant. It opens as the site has it on that day, in the
            usual order.
          </p>
        </>
      )}
      {made && !problem && <Embed address={made.embed} title={title} idle={stale} />}
    </section>
  );
}
