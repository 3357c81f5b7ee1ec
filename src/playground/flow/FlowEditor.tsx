import { lazy, Suspense, useState } from 'react';
import type { Bench, CampaignSeen, FlowForm } from '#workbench';
import type { SeenProps } from '../bench/useBench.ts';
import { Icon } from '../icons/Icon.tsx';
import { AddStep } from './AddStep.tsx';
import { campaignData } from './find.ts';
import { SmartListLine } from './SmartListLine.tsx';
import { StepList } from './StepList.tsx';
import './flow.css';

const WhoForm = lazy(() => import('../forms/campaign/WhoForm.tsx'));

export interface FlowEditorProps extends SeenProps {
  /** Null until the engine is there. */
  readonly whole: Bench | null;
  /** The campaign's flow; null while it cannot be told yet. */
  readonly form: FlowForm | null;
  readonly put: (bench: Bench) => void;
  readonly id: string;
  readonly campaign: string;
  readonly choose: (ref: string) => void;
}

const KIND = {
  trigger: 'Trigger campaign',
  batch: 'Batch campaign',
  executable: 'Executable campaign',
} as const;

function kindOf({ kind, requestable }: CampaignSeen) {
  return requestable
    ? ({ icon: 'requestable', words: 'Requestable campaign' } as const)
    : ({ icon: kind, words: KIND[kind] } as const);
}

/** The flow of one campaign, editable; its smart list and its schedule in words, or as forms when they are opened. */
export function FlowEditor({ bench, whole, form, send, put, id, campaign, choose }: FlowEditorProps) {
  const [open, setOpen] = useState(false);
  const { campaigns } = bench.program;
  const compiled = campaigns.find(({ ref }) => ref === campaign);
  const data = campaignData(bench.scenario, campaign);
  if (!compiled || !data) return null;
  const { icon, words } = kindOf(compiled);
  const own = whole?.program.campaigns.find(({ ref }) => ref === campaign);
  return (
    <div className="pg-editor">
      <p className="pg-panel-title">Flow</p>
      <label className="pg-campaign pg-live">
        <span className="pg-sr">Campaign to edit</span>
        <select value={campaign} onChange={({ target }) => choose(target.value)}>
          {campaigns.map(({ ref, name }) => (
            <option key={ref} value={ref}>
              {bench.scenario.instance.programs.length > 1 ? ref : name}
            </option>
          ))}
        </select>
      </label>
      <p className="pg-kind">
        <Icon name={icon} /> {words}, {compiled.qualification.text}
      </p>
      {!open && <SmartListLine data={data} />}
      <button type="button" className="pg-button pg-live" aria-expanded={open} onClick={() => setOpen(!open)}>
        Smart list and schedule
      </button>
      {open && whole && own && (
        <Suspense>
          <WhoForm bench={whole} put={put} campaign={own} />
        </Suspense>
      )}
      {form === null && <p className="pg-quiet">Loading.</p>}
      {form?.problems.map(({ message }) => (
        <p key={message} className="pg-problem">
          {message}
        </p>
      ))}
      {form && (
        <>
          <StepList send={send} id={id} campaign={campaign} steps={data.flow} forms={form.steps} />
          <AddStep send={send} campaign={campaign} kinds={form.kinds} count={data.flow.length} />
        </>
      )}
    </div>
  );
}
