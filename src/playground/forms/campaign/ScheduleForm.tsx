import { useId } from 'react';
import { type CompiledCampaign, findThing, NAMED, type Path, type Plain, problemsAt } from '#workbench';
import { KeyField } from '../controls/KeyField.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import type { FormProps } from '../form.ts';
import { Qualification } from './Qualification.tsx';

export interface ScheduleFormProps extends FormProps {
  readonly campaign: CompiledCampaign;
}

/** What the tab of each kind of campaign holds besides the qualification rule. */
const KEYS: Readonly<Record<CompiledCampaign['kind'], readonly string[]>> = {
  trigger: ['active', 'priority', 'communicationLimits'],
  batch: ['maxPeople', 'communicationLimits'],
  executable: ['communicationLimits'],
};

const WORDS: Readonly<Record<CompiledCampaign['kind'], string>> = {
  trigger: 'While it is active, it takes a person for each event that its triggers hear.',
  batch: 'It runs when an outside event schedules it: Batch Campaign Runs, or API Schedule Campaign.',
  executable: 'It is never scheduled and never activated: it runs when another campaign executes it.',
};

function inside(data: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (here, part) => (here as Readonly<Record<string, Plain>> | undefined)?.[part],
    data,
  );
}

/** The Schedule tab: who may come again, active or not, priority, limits. Only what the kind of campaign has is shown. */
export function ScheduleForm({ bench, send, campaign }: ScheduleFormProps) {
  const id = useId();
  const found = findThing(bench.scenario, 'campaign', campaign.ref);
  if (!found) return null;
  const problems = problemsAt(bench, [...found.path, 'schedule']);
  const set = (key: string, value: Plain) =>
    send({ type: 'set', kind: 'campaign', name: campaign.ref, key, value });
  const keys = NAMED.campaign.keys.filter(({ name, path }) => {
    const there = path !== undefined && inside(found.data, path) !== undefined;
    return name !== 'qualification' && path !== undefined && (there || KEYS[campaign.kind].includes(name));
  });
  return (
    <div className="pf-stack">
      <p className="pf-quiet">{WORDS[campaign.kind]}</p>
      <Qualification
        rule={String(inside(found.data, ['schedule', 'qualification']) ?? 'only once')}
        invalid={problems.some(({ below }) => below[0] === 'qualification')}
        reasons={id}
        change={(rule) => set('qualification', rule)}
      />
      {keys.map((key) => (
        <KeyField
          key={key.name}
          of={key}
          context={campaign.name}
          value={inside(found.data, key.path ?? [key.name])}
          scenario={bench.scenario}
          invalid={problems.some(({ below }) => below[0] === key.name)}
          reasons={id}
          change={(value) => set(key.name, value)}
        />
      ))}
      <Reasons id={id} problems={problems} />
    </div>
  );
}
