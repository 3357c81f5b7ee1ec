import { act, actModel, type Bench, type CompiledCampaign, isModelEdit } from '#workbench';
import type { FormAction } from '../form.ts';
import { ScheduleForm } from './ScheduleForm.tsx';
import { SmartListForm } from './SmartListForm.tsx';
import '../../bench/controls.css';
import '../forms.css';
import '../controls/rows.css';
import './who.css';

export interface WhoFormProps {
  readonly bench: Bench;
  readonly put: (bench: Bench) => void;
  readonly campaign: CompiledCampaign;
}

/** Who goes into a flow, and how often: the tabs Smart List and Schedule of the full-screen playground, for one of a lesson. */
export default function WhoForm({ bench, put, campaign }: WhoFormProps) {
  const send = (action: FormAction) =>
    put(isModelEdit(action) ? actModel(bench, action) : act(bench, action));
  return (
    <div className="pf pf-who">
      <section className="pf-stack" aria-label={`Smart list of ${campaign.ref}`}>
        <SmartListForm {...{ bench, send }} list={{ campaign: campaign.ref }} />
      </section>
      <section className="pf-stack" aria-label={`Schedule of ${campaign.ref}`}>
        <p className="pf-head">Schedule</p>
        <ScheduleForm {...{ bench, send, campaign }} />
      </section>
    </div>
  );
}
