interface StrokeProps {
  readonly path: string;
  readonly size: number;
}

/** A path on a grid of 16 by 16, stroked; hidden from screen readers. */
export function Stroke({ path, size }: StrokeProps) {
  return (
    <svg
      className="pg-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
