import { useId, useMemo } from 'react';
import { ranIn, type SentCall } from '#api';
import { picture, rowsOf } from '#views';
import { drawable } from '../lanes/drawable.ts';
import { RunPicture } from '../lanes/RunPicture.tsx';
import { ScrollBox } from '../lanes/ScrollBox.tsx';
import '../lanes/lanes.css';

/** Lines of the trace that are listed. */
const MOST = 100;

/** The run that a call caused: in lanes, and in words. */
export function Came({ call }: { readonly call: SentCall }) {
  const id = useId();
  const ran = useMemo(() => ranIn(call.before, call.after), [call]);
  if (!ran) return <p className="ac-quiet">This call ran no campaign.</p>;
  const { events, own, start } = ran;
  const { shown, note } = drawable(events);
  const partly = own.length < events.length;
  const rows = rowsOf(events, start).filter(({ seq }) => own.includes(seq));
  const cause = `${call.request.method} ${call.request.target.split('?', 1)[0]}`;
  return (
    <figure className="ac-came-run">
      <figcaption>
        The run that call {call.number} caused <code>{cause}</code>
      </figcaption>
      <ScrollBox id={id} label={`Lanes of the run that call ${call.number} caused`}>
        <RunPicture
          picture={picture(shown, start)}
          label={`The run that call ${call.number} caused, as lanes. The list below says the same in words.`}
          cursor={null}
          moved={partly ? own : []}
        />
      </ScrollBox>
      {partly && (
        <p className="ac-help">
          Outlined is what this call made happen. It goes on with flows of earlier calls, which come before
          it.
        </p>
      )}
      {note !== null && <p className="ac-help">{note}</p>}
      <ol className="ac-trace" aria-label={`What happened in the run of call ${call.number}`}>
        {rows.slice(0, MOST).map((row, at) => (
          <li key={row.seq} style={{ '--level': row.level } as React.CSSProperties} data-result={row.result}>
            <span className="ac-when">
              <span className={row.time === rows[at - 1]?.time ? 'pg-sr' : undefined}>{row.time}</span>
            </span>
            <span>
              <b>{row.campaign === '' ? row.what : `${row.campaign}: ${row.what}`}</b> {row.detail}
            </span>
          </li>
        ))}
      </ol>
      {rows.length > MOST && (
        <p className="ac-help">
          The first {MOST} of {rows.length} lines.
        </p>
      )}
    </figure>
  );
}
