import { findThing } from '#workbench';
import { AssetsForm } from './assets/AssetsForm.tsx';
import { CampaignForm } from './campaign/CampaignForm.tsx';
import type { CampaignTabProps, ChoosingProps, Chosen } from './form.ts';
import { PeopleForm } from './people/PeopleForm.tsx';
import { ProgramForm } from './program/ProgramForm.tsx';
import { ScriptForm } from './script/ScriptForm.tsx';
import { SettingsForm } from './settings/SettingsForm.tsx';
import { ModelTree } from './tree/ModelTree.tsx';
import '../bench/controls.css';
import './forms.css';
import './controls/rows.css';
import './tree/tree.css';

/**
 * What is shown: the tree of programs and campaigns, the form of the campaign, program or folder that is chosen, the people,
 * what happens from outside, the model as a whole with its assumptions, or everything else that the instance has.
 */
export type FormPart = 'tree' | 'chosen' | 'people' | 'script' | 'settings' | 'assets';

export interface FormsProps extends ChoosingProps, CampaignTabProps {
  readonly part: FormPart;
  /** Tells apart the parts of a page. */
  readonly id: string;
}

/** The form of what is chosen; of the first campaign where nothing is, or where it is gone. */
function ChosenForm({ id, ...props }: Omit<FormsProps, 'part'>) {
  const { bench, chosen } = props;
  const isThere = chosen && chosen.kind !== 'person' && findThing(bench.scenario, chosen.kind, chosen.name);
  const ref = bench.program.campaigns[0]?.ref;
  const first: Chosen | null = ref === undefined ? null : { kind: 'campaign', name: ref };
  const { kind, name } = (isThere ? chosen : first) ?? {};
  if (name === undefined) return <p className="pf-quiet">No campaign yet. Add one to a program.</p>;
  if (kind === 'program' || kind === 'folder') return <ProgramForm {...props} of={{ kind, name }} />;
  return <CampaignForm {...props} id={id} campaign={name} />;
}

/** The forms for every part of a model. They keep nothing themselves but what is being typed. */
export function Forms({ part, id, ...props }: FormsProps) {
  const { bench, send } = props;
  return (
    <div className="pf" data-form={part}>
      {part === 'tree' && <ModelTree {...props} />}
      {part === 'chosen' && <ChosenForm id={id} {...props} />}
      {part === 'people' && <PeopleForm {...props} />}
      {part === 'script' && <ScriptForm {...{ bench, send }} />}
      {part === 'settings' && <SettingsForm {...{ bench, send }} />}
      {part === 'assets' && <AssetsForm {...{ bench, send }} />}
    </div>
  );
}
