import { BAND, type Column, type Lane, nameOf, ROW, sinceStart, type WideScale } from '#views';

interface Shared {
  readonly scale: WideScale;
  readonly zoom: number;
}

/** The times along the upper edge: how long each wait is over its band, and what the time is then. */
export function Axis({
  columns,
  first,
  start,
  scale,
  zoom,
}: Shared & {
  /** Those in sight. */
  readonly columns: readonly Column[];
  /** The first one that is not hidden by the names. */
  readonly first: Column | undefined;
  readonly start: number;
}) {
  return (
    <div className="rd-axis" aria-hidden="true">
      <div className="rd-corner">{first && sinceStart(first.time, start)}</div>
      {columns.map(({ index, gap, time }) =>
        gap === null ? (
          <span key={index} className="rd-tick" style={{ left: (scale.x(index) + 33) * zoom }} />
        ) : (
          <span key={index} className="rd-gap" style={{ left: (scale.x(index) - BAND + 4) * zoom }}>
            <b>{gap.replace('after ', '')} later</b>
            {sinceStart(time, start)}
          </span>
        ),
      )}
    </div>
  );
}

/** The person and the campaign of each lane along the left edge. */
export function Names({ lanes, scale, zoom }: Shared & { readonly lanes: readonly Lane[] }) {
  return (
    <div className="rd-names" aria-hidden="true">
      {lanes.map(({ strand, row, rows, person, title }) => {
        const top = scale.y(row);
        const height = scale.y(row + rows - 1) + ROW - 4 - top;
        return (
          <div key={strand} className="rd-name" style={{ top: top * zoom, height: height * zoom }}>
            <div>
              <b>{person}</b>
              <span title={title}>{nameOf(title)}</span>
            </div>
          </div>
        );
      })}
    </div>
  );
}
