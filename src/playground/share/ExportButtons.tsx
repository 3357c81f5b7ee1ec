import { type ReactNode, useState } from 'react';
import type { Theme } from '#views';
import type { LabProps } from '../lab/useLab.ts';
import { download } from './download.ts';
import type { ExportGroup } from './exportGroups.ts';
import { exportFile } from './exports.ts';

interface ExportButtonsProps extends Pick<LabProps, 'lab'> {
  /** What a button is called for a reader who hears it alone: "Export run as Trace, CSV". */
  readonly title: string;
  readonly files: ExportGroup['files'];
  readonly theme: Theme;
  /** Stands before the buttons. */
  readonly children?: ReactNode;
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Buttons that give files to the reader, and a line that says what became of the last one. */
export function ExportButtons({ lab: { bench }, title, files, theme, children }: ExportButtonsProps) {
  const [said, say] = useState({ words: '', bad: false });
  const save = async (kind: ExportGroup['files'][number][0]) => {
    try {
      const { name, content } = await exportFile(kind, bench, theme);
      download(name, content);
      say({ words: `Exported ${name}.`, bad: false });
    } catch (error) {
      say({ words: `That could not be exported. ${sentence(error)}`.trim(), bad: true });
    }
  };
  return (
    <>
      <div className="pg-share-acts">
        {children}
        {files.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            className="pg-button"
            aria-label={`Export ${title} as ${words}`}
            onClick={() => save(kind)}
          >
            {words}
          </button>
        ))}
      </div>
      <p className="pg-share-said" role="status" data-bad={said.bad}>
        {said.words}
      </p>
    </>
  );
}
