/** A button that lets the reader choose files. */
export function FileButton({
  several = false,
  take,
  children,
}: {
  readonly several?: boolean;
  readonly take: (files: readonly File[]) => void;
  readonly children: string;
}) {
  return (
    <label className="lab-act lab-file">
      <input
        type="file"
        accept=".json,application/json"
        multiple={several}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {children}
    </label>
  );
}
