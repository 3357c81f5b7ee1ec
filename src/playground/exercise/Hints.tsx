/** Ordered hints, free, one after the other. They work without scripts. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  return (
    <div className="pg-hints">
      {hints.map((hint, index) => (
        <details key={hint}>
          <summary>Hint {index + 1}</summary>
          <p>{hint}</p>
        </details>
      ))}
    </div>
  );
}
