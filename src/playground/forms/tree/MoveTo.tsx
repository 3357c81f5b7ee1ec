import { findThing, namesOfKind } from '#workbench';
import { Select } from '../controls/Select.tsx';
import type { ChoosingProps } from '../form.ts';
import { sendEdit } from '../form.ts';

export interface MoveToProps extends Omit<ChoosingProps, 'chosen'> {
  readonly campaign: string;
}

/** Puts a campaign into another program, behind its campaigns. What refers to it follows. */
export function MoveTo({ bench, send, choose, campaign }: MoveToProps) {
  const { scenario } = bench;
  const programs = namesOfKind(scenario, 'program');
  const own = findThing(scenario, 'campaign', campaign)?.own ?? '';
  if (programs.length < 2) return null;
  return (
    <Select
      label="In program"
      name={`Program of ${own}`}
      value={campaign.slice(0, campaign.length - own.length - 1)}
      options={programs}
      change={(inside) => {
        const to = scenario.instance.programs.find(({ name }) => name === inside)?.campaigns.length ?? 0;
        const edit = { type: 'move', kind: 'campaign', name: campaign, to, inside } as const;
        if (sendEdit({ bench, send }, edit)) choose({ kind: 'campaign', name: `${inside}.${own}` });
      }}
    />
  );
}
