import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { fromDraft, type Lab, toDraft } from '#workbench';
import { Message } from '../bench/Message.tsx';
import { shortcut } from '../bench/shortcuts.ts';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { useReady } from '../bench/useReady.ts';
import { BranchBar } from '../branches/index.ts';
import { type CampaignTab, type Chosen, campaignTab } from '../forms/form.ts';
import { DraftLine, useDraft } from '../keep/index.ts';
import { chosenIn, viewOf } from './chosenIn.ts';
import { LabBar } from './LabBar.tsx';
import { ModelSide, type ModelTab, modelTab } from './ModelSide.tsx';
import { type Doors, Overlays } from './Overlays.tsx';
import type { Opened } from './opened.ts';
import { RunSide, type RunTab, runTab } from './RunSide.tsx';
import { type Side, Sides } from './Sides.tsx';
import { useLab } from './useLab.ts';

/** Is there something that would be lost? Moving the cursor is no work. */
function isWork({ branches, breakpoints, watches }: Lab): boolean {
  const edited = branches.some(({ bench }) => bench.past.length > 0);
  return edited || branches.length > 1 || breakpoints.length > 0 || watches.length > 0;
}

export interface WorkspaceProps extends Doors {
  readonly opened: Opened;
  readonly home: ReactNode;
}

/** One opened model: its forms on one side, its run on the other. */
export function Workspace({ opened, home, ...doors }: WorkspaceProps) {
  const { view: first, place, unsaved, notes } = opened;
  const { lab, send, put } = useLab(opened.lab);
  const [run, showRun] = useState<RunTab>(runTab(first['run']));
  const [model, showModel] = useState<ModelTab>(modelTab(first['model']));
  const [side, showSide] = useState<Side>(first['side'] === 'model' ? 'model' : 'run');
  const [chosen, choose] = useState<Chosen | null>(chosenIn(first));
  const [sheet, showSheet] = useState<CampaignTab>(campaignTab(first['tab']));
  const { bench } = lab;
  const onFocus = useKeptFocus(lab);
  const data = useMemo(
    () => (unsaved || isWork(lab) ? () => JSON.stringify(toDraft(lab)) : null),
    [lab, unsaved],
  );
  const draft = useDraft(place, data, (text) => {
    const restored = fromDraft(JSON.parse(text));
    if ('problem' in restored) return false;
    put(restored.lab);
    return true;
  });
  const view = {
    run,
    model,
    side,
    ...viewOf(chosen),
    ...(sheet === campaignTab(undefined) ? {} : { tab: sheet }),
  };
  const edit = (name: string) => {
    choose({ kind: 'campaign', name });
    showModel('campaigns');
    showSide('model');
  };
  const asStart = draft.restored === null && !draft.aside && !draft.trouble;
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
        <Overlays {...{ lab, send, opened, view }} {...doors} />
      </LabBar>
      <Message
        bench={bench}
        said={lab.message}
        hint="Step through the run, or change the model: every change runs at once."
      />
      {notes.length > 0 && (
        <ul className="lb-notes" aria-label="Not opened as the link says">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {!asStart && <DraftLine draft={draft} reset={() => put(opened.lab)} />}
      <Suspense fallback={<div className="lb-wait" />}>
        <BranchBar lab={lab} send={send} />
      </Suspense>
      <Sides side={side} show={showSide}>
        <ModelSide {...{ lab, send, chosen, choose, sheet, showSheet }} tab={model} show={showModel} />
        <RunSide lab={lab} send={send} tab={run} show={showRun} edit={edit} operation={first['api']} />
      </Sides>
    </section>
  );
}
