import { lazy, memo, Suspense, useRef } from 'react';
import { sameButCursor } from '#workbench';
import { Tabs } from '../forms/controls/Tabs.tsx';
import type { FormPart } from '../forms/Forms.tsx';
import type { CampaignTab, Chosen } from '../forms/form.ts';
import type { Kept } from '../source/source.ts';
import type { LabProps } from './useLab.ts';

const Forms = lazy(() => import('../forms/index.tsx'));
const SourceView = lazy(() => import('../source/SourceView.tsx'));
const DifferenceView = lazy(() => import('../source/DifferenceView.tsx'));

/** What can be seen of the model, in the order of the tabs, and the forms that stand there. */
const TABS = [
  { id: 'campaigns', words: 'Campaigns', forms: ['tree', 'chosen'] },
  { id: 'people', words: 'People', forms: ['people'] },
  { id: 'script', words: 'What happens', forms: ['script'] },
  { id: 'assets', words: 'Assets', forms: ['assets'] },
  { id: 'settings', words: 'Settings', forms: ['settings'] },
  { id: 'source', words: 'Source', forms: [] },
  { id: 'changes', words: 'Changes', forms: [] },
] as const satisfies readonly { id: string; words: string; forms: readonly FormPart[] }[];

export type ModelTab = (typeof TABS)[number]['id'];

/** The tab of that name; the first one for any other text. */
export const modelTab = (name: string | undefined): ModelTab =>
  TABS.find(({ id }) => id === name)?.id ?? 'campaigns';

export interface ModelSideProps extends LabProps {
  readonly tab: ModelTab;
  readonly show: (tab: ModelTab) => void;
  readonly chosen: Chosen | null;
  readonly choose: (thing: Chosen | null) => void;
  /** The tab of the campaign in the editor. */
  readonly sheet: CampaignTab;
  readonly showSheet: (tab: CampaignTab) => void;
}

const tabs = TABS.map(({ id, words }) => ({ id, words, problems: 0 }));

/** The model: its forms, its source, and what was changed since it was opened. It stays as it is while only the cursor moves. */
export const ModelSide = memo(Sheets, ({ lab: before, ...rest }, { lab: now, ...next }) => {
  const isSame = (key: keyof typeof rest) => rest[key] === next[key];
  return sameButCursor(before.bench, now.bench) && (Object.keys(rest) as (keyof typeof rest)[]).every(isSame);
});

function Sheets({ lab: { bench }, send, tab, show, chosen, choose, ...of }: ModelSideProps) {
  const text = useRef<Kept | undefined>(undefined);
  const { forms } = TABS.find(({ id }) => id === tab) ?? TABS[0];
  return (
    <section className="lb-side lb-model" aria-label="Model">
      <Tabs<ModelTab> label="The model" tabs={tabs} open={tab} show={show}>
        <Suspense fallback={<p className="pg-quiet">Loading.</p>}>
          {forms.map((part) => (
            <Forms
              key={part}
              part={part}
              id="lab"
              {...{ bench, send, chosen, choose }}
              tab={of.sheet}
              showTab={of.showSheet}
            />
          ))}
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
