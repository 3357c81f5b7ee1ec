import { type FormEvent, useState } from 'react';
import type { LabProps } from '../../lab/useLab.ts';
import { Pick } from './Pick.tsx';

/** A breakpoint on a step: of a campaign that has steps. */
export function AddStop({ lab, send }: LabProps) {
  const campaigns = lab.bench.scenario.instance.programs.flatMap(({ name: program, campaigns: all }) =>
    all.filter(({ flow }) => flow.length > 0).map(({ name, flow }) => ({ ref: `${program}.${name}`, flow })),
  );
  const [chosen, choose] = useState('');
  const [step, setStep] = useState(0);
  const campaign = campaigns.find(({ ref }) => ref === chosen) ?? campaigns[0];
  if (!campaign) return <p className="rd-quiet">No campaign has a flow step yet.</p>;
  const at = Math.min(step, campaign.flow.length - 1);
  const add = (event: FormEvent) => {
    event.preventDefault();
    send({ type: 'add breakpoint', breakpoint: { kind: 'step', campaign: campaign.ref, at } });
  };
  return (
    <form className="rd-row" onSubmit={add}>
      <Pick
        label="At"
        value={campaign.ref}
        options={campaigns.map(({ ref }) => ref)}
        change={(ref) => {
          choose(ref);
          setStep(0);
        }}
      />
      <Pick
        label="Step"
        value={String(at)}
        options={campaign.flow.map((one, index) => ({
          value: String(index),
          words: `${index + 1}: ${one.step}`,
        }))}
        change={(place) => setStep(Number(place))}
      />
      <button type="submit" className="pg-button">
        Add breakpoint
      </button>
    </form>
  );
}
