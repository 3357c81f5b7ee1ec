import { type LogEntry, nameOf } from '#views';
import type { BenchProps } from '../../bench/useBench.ts';

/** As Marketo writes a check box in a log. */
function shown(value: LogEntry['record']['attributes'][number]['value']): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

/** One entry of a log: date, type and what it is about, and its attributes when opened. */
export function Entry({
  entry: { record, type, primary, simulated, seq },
  campaign,
  cursor,
  send,
}: {
  readonly entry: LogEntry;
  /** The campaign whose step made it. */
  readonly campaign: string | null;
  readonly cursor: number;
  readonly send: BenchProps['send'];
}) {
  const { id, activityDate, activityTypeId, primaryAttributeValue, attributes } = record;
  return (
    <li className={seq === cursor ? 'rd-entry rd-changed' : 'rd-entry'}>
      <details>
        <summary>
          <span className="rd-entry-date">{activityDate.slice(0, 19).replace('T', ' ')}</span>
          <b>{type}</b>
          <span>{primaryAttributeValue}</span>
          {seq === cursor && <span className="rd-flag">at the cursor</span>}
        </summary>
        <dl className="rd-attributes">
          {primary !== null && primaryAttributeValue !== null && (
            <div>
              <dt>{primary}</dt>
              <dd>{primaryAttributeValue}</dd>
            </div>
          )}
          {attributes.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown(value)}</dd>
            </div>
          ))}
          <div>
            <dt>Campaign</dt>
            <dd>{campaign === null ? 'none: it comes from outside' : nameOf(campaign)}</dd>
          </div>
          <div>
            <dt>Activity ID</dt>
            <dd>{id}</dd>
          </div>
          <div>
            <dt>Activity Type ID</dt>
            <dd>{simulated ? 'simulated: look it up in your own instance' : activityTypeId}</dd>
          </div>
        </dl>
      </details>
      <button
        type="button"
        className="pg-link"
        aria-label={`Go to event: ${type}, activity ${id}`}
        aria-current={seq === cursor || undefined}
        onClick={() => send({ type: 'cursor', to: seq })}
      >
        Go to event
      </button>
    </li>
  );
}
