interface FilePickProps {
  readonly accept: string;
  readonly several?: boolean;
  readonly take: (files: readonly File[]) => void;
  readonly children: string;
}

/** A button that lets the reader choose files. */
export function FilePick({ accept, several = false, take, children }: FilePickProps) {
  return (
    <label className="pg-button pg-share-file">
      <input
        type="file"
        multiple={several}
        accept={accept}
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
