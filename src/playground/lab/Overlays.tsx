import { type ReactNode, Suspense, useState } from 'react';
import { print, type Scenario } from '#scenario';
import { type Mark, MyModels } from '../keep/index.ts';
import { ExportPanel, ImportPanel, SharePanel } from '../share/index.ts';
import { Dialog } from './Dialog.tsx';
import type { Opened, View } from './opened.ts';
import type { LabProps } from './useLab.ts';

const NAMES = { share: 'Share', models: 'My models', export: 'Export', import: 'Import' } as const;

type Over = keyof typeof NAMES;

const ALL = Object.keys(NAMES) as Over[];
const FRAMED = ['share', 'export'] as const;

/** What can be done with the page besides what a lab can do. */
export interface Doors {
  /** Opens a scenario as a model of its own, as another page of the browser's history. */
  readonly openScenario: (scenario: Scenario) => void;
  /** Opens a kept model. */
  readonly openKept: (id: string) => void;
  /** The page stands in a frame: nothing is kept or brought in there. */
  readonly embedded: boolean;
}

export interface OverlaysProps extends LabProps, Doors {
  readonly opened: Opened;
  readonly view: View;
}

/** What can be opened over the page: the link, the kept models, files out and files in. Each is loaded when it is opened. */
export function Overlays({ lab, send, opened, view, openScenario, openKept, embedded }: OverlaysProps) {
  const [over, show] = useState<Over | null>(null);
  const [mark, hold] = useState<Mark | null>(opened.mark ?? null);
  const close = () => show(null);
  const { scenario } = lab.bench;
  const panels: Readonly<Record<Over, () => ReactNode>> = {
    share: () => <SharePanel {...{ lab, send, view }} from={opened.from} />,
    export: () => <ExportPanel lab={lab} />,
    import: () => (
      <ImportPanel
        lab={lab}
        open={(read) => {
          close();
          openScenario(read);
        }}
      />
    ),
    models: () => (
      <MyModels
        current={{ name: scenario.title, text: print(scenario), from: opened.from?.id ?? null }}
        kept={mark}
        onKept={hold}
        open={({ id }) => {
          close();
          openKept(id);
          return true;
        }}
      />
    ),
  };
  return (
    <>
      {(embedded ? FRAMED : ALL).map((one) => (
        <button
          key={one}
          type="button"
          className={one === 'share' ? 'pg-button lb-share' : 'pg-button'}
          aria-haspopup="dialog"
          onClick={() => show(one)}
        >
          {NAMES[one]}
        </button>
      ))}
      {over !== null && (
        <Dialog title={NAMES[over]} close={close}>
          <Suspense fallback={<p>Loading.</p>}>{panels[over]()}</Suspense>
        </Dialog>
      )}
    </>
  );
}
