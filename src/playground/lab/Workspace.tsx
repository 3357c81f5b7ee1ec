import { type ReactNode, useMemo, useState } from 'react';
import { print } from '#scenario';
import { fromDraft, type Lab, toDraft } from '#workbench';
import { shortcut } from '../bench/shortcuts.ts';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { useReady } from '../bench/useReady.ts';
import { type Drafting, DraftLine, useDraft } from '../keep/index.ts';
import { LabBar } from './LabBar.tsx';
import { ModelSide, type ModelTab } from './ModelSide.tsx';
import type { Opened } from './opened.ts';
import { RunSide, type RunTab } from './RunSide.tsx';
import { useLab } from './useLab.ts';

/** Is there something that would be lost? Moving the cursor is no work. */
function isWork({ branches, breakpoints, watches }: Lab): boolean {
  const edited = branches.some(({ bench }) => bench.past.length > 0);
  return edited || branches.length > 1 || breakpoints.length > 0 || watches.length > 0;
}

export interface WorkspaceProps {
  readonly opened: Opened;
  readonly home: ReactNode;
}

/** One opened model: its forms on one side, its run on the other. */
export function Workspace({ opened, home }: WorkspaceProps) {
  const { lab, send, put } = useLab(opened.lab);
  const [runTab, showRun] = useState<RunTab>((opened.view['run'] as RunTab) ?? 'why');
  const [modelTab, showModel] = useState<ModelTab>((opened.view['model'] as ModelTab) ?? 'model');
  const [side, showSide] = useState<'model' | 'run'>('run');
  const [chosen, choose] = useState(opened.view['campaign'] ?? '');
  const { bench } = lab;
  const first = bench.program.campaigns[0]?.ref ?? '';
  const campaign = bench.program.campaigns.some(({ ref }) => ref === chosen) ? chosen : first;
  const onFocus = useKeptFocus(lab);
  const data = useMemo(() => (isWork(lab) ? JSON.stringify(toDraft(lab)) : null), [lab]);
  const draft = useDraft(opened.place, data, (text) => {
    const restored = fromDraft(JSON.parse(text));
    if ('problem' in restored) return false;
    put(restored.lab);
    return true;
  });
  const edit = (ref: string) => {
    choose(ref);
    showModel('model');
    showSide('model');
  };
  return (
    <section
      ref={useReady()}
      className="pg lb"
      aria-label={`Playground: ${bench.scenario.title}`}
      data-side={side}
      tabIndex={-1}
      onFocus={onFocus}
      onKeyDown={(event) => {
        const action = shortcut(event);
        if (!action) return;
        event.preventDefault();
        send(action);
      }}
    >
      <LabBar lab={lab} send={send} home={home}>
        <span />
      </LabBar>
      <p className="pg-message" role="status">
        {lab.message ??
          bench.past.at(-1)?.label ??
          'Step through the run, or change the model: every change runs at once.'}
      </p>
      <Draft draft={draft} reset={() => put(opened.lab)} />
      <fieldset className="lb-switch">
        <legend className="pg-sr">What is shown</legend>
        {(['model', 'run'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="pg-button"
            aria-pressed={side === one}
            onClick={() => showSide(one)}
          >
            {one === 'model' ? 'Model' : 'Run'}
          </button>
        ))}
      </fieldset>
      <div className="lb-sides">
        <ModelSide
          lab={lab}
          send={send}
          tab={modelTab}
          show={showModel}
          campaign={campaign}
          choose={choose}
        />
        <RunSide lab={lab} send={send} tab={runTab} show={showRun} edit={edit} />
      </div>
    </section>
  );
}

function Draft({ draft, reset }: { readonly draft: Drafting; readonly reset: () => void }) {
  const { restored, aside, trouble } = draft;
  return restored !== null || aside || trouble ? <DraftLine draft={draft} reset={reset} /> : null;
}

/** The model on the screen as a text to keep. */
export const textOf = ({ bench }: Lab): string => print(bench.scenario);
