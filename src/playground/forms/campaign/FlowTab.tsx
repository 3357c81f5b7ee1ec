import { useMemo } from 'react';
import { type CampaignData, completions, flowForm, tokensFor } from '#workbench';
import { AddStep } from '../../flow/AddStep.tsx';
import { type FlowTools, FlowToolsContext } from '../../flow/flowTools.ts';
import { StepList } from '../../flow/StepList.tsx';
import type { FormProps } from '../form.ts';
import { ChoiceIf } from './ChoiceIf.tsx';
import '../../flow/flow.css';

export interface FlowTabProps extends FormProps {
  /** `Program.Campaign`. */
  readonly campaign: string;
  readonly id: string;
  readonly data: CampaignData;
}

/** The Flow tab: the flow editor of a lesson, with every kind of IF, and tokens to complete texts with. */
export function FlowTab({ bench, send, campaign, id, data: { flow } }: FlowTabProps) {
  const { steps, kinds } = flowForm(bench, campaign);
  const tokens = useMemo(() => tokensFor(bench.scenario), [bench.scenario]);
  const form = { bench, send };
  const tools: FlowTools = {
    complete: (text) => completions(text, tokens),
    choiceIf: (props) => (
      <ChoiceIf {...form} {...props} campaign={campaign} count={flow[props.step]?.choices?.length ?? 0} />
    ),
  };
  return (
    <>
      {flow.length === 0 && <p className="pf-quiet">The flow has no step yet.</p>}
      <FlowToolsContext value={tools}>
        <StepList send={send} id={id} campaign={campaign} steps={flow} forms={steps} />
      </FlowToolsContext>
      <AddStep send={send} campaign={campaign} kinds={kinds} count={flow.length} />
    </>
  );
}
