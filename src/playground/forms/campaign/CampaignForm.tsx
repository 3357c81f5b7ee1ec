import { useState } from 'react';
import {
  type CampaignData,
  type CampaignProblem,
  findThing,
  NAMED,
  type Plain,
  problemsOf,
  wishOf,
} from '#workbench';
import { Icon } from '../../icons/Icon.tsx';
import { KeyField } from '../controls/KeyField.tsx';
import { NameField } from '../controls/NameField.tsx';
import { Select } from '../controls/Select.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { type CampaignTab, type CampaignTabProps, type ChoosingProps, tryEdit } from '../form.ts';
import { FlowTab } from './FlowTab.tsx';
import { ScheduleForm } from './ScheduleForm.tsx';
import { SmartListForm } from './SmartListForm.tsx';
import { WISHES } from './wishes.ts';

export interface CampaignFormProps extends ChoosingProps, CampaignTabProps {
  /** `Program.Campaign`. */
  readonly campaign: string;
  readonly id: string;
}

const count = (problems: readonly CampaignProblem[], part: string) =>
  problems.filter((one) => one.part === part && one.reach !== 'warning').length;

/** A campaign: name and kind, and the tabs Smart List, Flow and Schedule (fact 1.1). */
export function CampaignForm({ bench, send, choose, campaign, id, tab, showTab }: CampaignFormProps) {
  const [refused, refuse] = useState<{ readonly of: string; readonly why: string } | null>(null);
  const compiled = bench.program.campaigns.find(({ ref }) => ref === campaign);
  const found = findThing(bench.scenario, 'campaign', campaign);
  if (!compiled || !found) return null;
  const data = found.data as unknown as CampaignData;
  const program = campaign.slice(0, campaign.length - data.name.length - 1);
  const problems = problemsOf(bench, campaign);
  const wish = wishOf(data);
  const form = { bench, send };
  const why = refused?.of === campaign ? refused.why : null;
  return (
    <div className="pf-stack">
      <div className="pf-fields">
        <NameField
          key={found.path.join('.')}
          label="Name of the campaign"
          name={data.name}
          rename={(to) => {
            const wrong = tryEdit(form, { type: 'rename', kind: 'campaign', name: campaign, to });
            if (wrong === null) choose({ kind: 'campaign', name: `${program}.${to.trim()}` });
            return wrong;
          }}
        />
        <Select
          label={
            <>
              <Icon name={wish} /> Kind
            </>
          }
          name="Kind of campaign"
          value={wish}
          options={WISHES}
          help="Executable is fixed when the campaign is created."
          invalid={why !== null}
          reasons={`${id}-kind`}
          change={(to) => {
            const no = tryEdit(form, { type: 'convert', campaign, to: to as typeof wish });
            refuse(no === null ? null : { of: campaign, why: no });
          }}
        />
        {NAMED.campaign.keys
          .filter(({ path }) => path === undefined)
          .map((key) => (
            <KeyField
              key={key.name}
              of={key}
              context={data.name}
              value={(found.data as Readonly<Record<string, Plain>>)[key.name]}
              scenario={bench.scenario}
              change={(value) =>
                send({ type: 'set', kind: 'campaign', name: campaign, key: key.name, value })
              }
            />
          ))}
      </div>
      <div id={`${id}-kind`} aria-live="polite">
        {why !== null && <p className="pg-problem">{why}</p>}
      </div>
      {problems
        .filter(({ part }) => part === 'campaign')
        .map(({ message }) => (
          <p key={message} className="pg-problem">
            {message}
          </p>
        ))}
      <Tabs<CampaignTab>
        label={`Smart campaign ${data.name}`}
        tabs={[
          { id: 'smart list', words: 'Smart List', problems: count(problems, 'smart list') },
          { id: 'flow', words: 'Flow', problems: count(problems, 'flow') },
          { id: 'schedule', words: 'Schedule', problems: count(problems, 'schedule') },
        ]}
        open={tab}
        show={showTab}
      >
        {tab === 'smart list' && <SmartListForm {...form} list={{ campaign }} />}
        {tab === 'flow' && <FlowTab {...form} {...{ campaign, id, data }} />}
        {tab === 'schedule' && <ScheduleForm {...form} campaign={compiled} />}
      </Tabs>
    </div>
  );
}
