import { lazy, Suspense, useRef } from 'react';
import { FlowEditor } from '../flow/FlowEditor.tsx';
import { Tabs } from '../forms/controls/Tabs.tsx';
import type { Kept } from '../source/source.ts';
import type { LabProps } from './useLab.ts';

const SourceView = lazy(() => import('../source/SourceView.tsx'));
const DifferenceView = lazy(() => import('../source/DifferenceView.tsx'));

const MODEL_TABS = [
  { id: 'model', words: 'Model' },
  { id: 'source', words: 'Source' },
  { id: 'changes', words: 'Changes' },
] as const;

export type ModelTab = (typeof MODEL_TABS)[number]['id'];

export interface ModelSideProps extends LabProps {
  readonly tab: ModelTab;
  readonly show: (tab: ModelTab) => void;
  readonly campaign: string;
  readonly choose: (campaign: string) => void;
}

/** The model: its forms, its source, and what was changed since it was opened. */
export function ModelSide({ lab, send, tab, show, campaign, choose }: ModelSideProps) {
  const { bench } = lab;
  const text = useRef<Kept | undefined>(undefined);
  return (
    <section className="lb-side lb-model" aria-label="Model">
      <Tabs<ModelTab>
        label="The model"
        tabs={MODEL_TABS.map((one) => ({ ...one, problems: 0 }))}
        open={tab}
        show={show}
      >
        <Suspense fallback={<p className="pg-quiet">Loading.</p>}>
          {tab === 'model' && (
            <FlowEditor bench={bench} send={send} id="lab" campaign={campaign} choose={choose} />
          )}
          {tab === 'source' && (
            <SourceView
              scenario={bench.scenario}
              kept={text.current}
              keep={(kept) => {
                text.current = kept;
              }}
              apply={(scenario) => send({ type: 'put model', label: 'Edit the source', scenario })}
            />
          )}
          {tab === 'changes' && <DifferenceView before={bench.start} after={bench.scenario} />}
        </Suspense>
      </Tabs>
    </section>
  );
}
