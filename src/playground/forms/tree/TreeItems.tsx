import { type Bench, type CompiledCampaign, problemsOf } from '#workbench';
import { Icon } from '../../icons/Icon.tsx';
import type { ChoosingProps, Chosen } from '../form.ts';
import type { Branch } from './outline.ts';

interface TreeItemsProps extends ChoosingProps {
  readonly branches: readonly Branch[];
}

const KINDS = {
  trigger: 'trigger campaign',
  batch: 'batch campaign',
  executable: 'executable campaign',
  requestable: 'requestable campaign',
} as const;

const isThat = (chosen: Chosen | null, kind: string, name: string) =>
  chosen?.kind === kind && chosen.name === name;

function campaignsOf({ program: { campaigns, places } }: Bench, name: string): readonly CompiledCampaign[] {
  return campaigns.filter(
    ({ program }) => places[program]?.kind === 'program' && places[program]?.name === name,
  );
}

function CampaignItem({ bench, chosen, choose, of }: ChoosingProps & { readonly of: CompiledCampaign }) {
  const kind = of.requestable ? 'requestable' : of.kind;
  const wrong = problemsOf(bench, of.ref).filter(({ reach }) => reach !== 'warning').length;
  return (
    <li>
      <button
        type="button"
        className="pf-pick"
        aria-current={isThat(chosen, 'campaign', of.ref)}
        onClick={() => choose({ kind: 'campaign', name: of.ref })}
      >
        <Icon name={kind} />
        <span className="pf-pick-name">{of.name}</span>
        <span className="pg-sr">, {KINDS[kind]}</span>
        {!of.active && kind !== 'executable' && <span className="pf-quiet">inactive</span>}
        {wrong > 0 && (
          <span className="pf-count">
            {wrong} <span className="pg-sr">{wrong === 1 ? 'problem' : 'problems'}</span>
          </span>
        )}
      </button>
    </li>
  );
}

/** Folders, programs and campaigns as nested lists of buttons: each opens the form of what it names. */
export function TreeItems({ branches, ...props }: TreeItemsProps) {
  const { bench, chosen, choose } = props;
  return (
    <ul className="pf-tree">
      {branches.map(({ kind, name, inside }) => {
        const campaigns = kind === 'program' ? campaignsOf(bench, name) : [];
        return (
          <li key={`${kind} ${name}`}>
            <button
              type="button"
              className={`pf-pick pf-${kind}`}
              aria-current={isThat(chosen, kind, name)}
              onClick={() => choose({ kind, name })}
            >
              <span className="pf-pick-name">{name}</span>
              <span className="pf-quiet">{kind}</span>
            </button>
            {campaigns.length > 0 && (
              <ul className="pf-tree" aria-label={`Campaigns of ${name}`}>
                {campaigns.map((campaign) => (
                  <CampaignItem key={campaign.ref} {...props} of={campaign} />
                ))}
              </ul>
            )}
            {inside.length > 0 && <TreeItems {...props} branches={inside} />}
          </li>
        );
      })}
    </ul>
  );
}
