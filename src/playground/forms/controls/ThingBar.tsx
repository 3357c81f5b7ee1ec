// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import { findThing, freeName, listAround, type NamedId } from '#workbench';
import { ActButton } from '../../bench/ActButton.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { type ChoosingProps, sendEdit } from '../form.ts';

export interface ThingBarProps extends Omit<ChoosingProps, 'chosen'> {
  readonly kind: NamedId;
  readonly name: string;
}

/** What can be done with the thing that is chosen: duplicate, move up and down, remove. */
export function ThingBar({ bench, send, choose, kind, name }: ThingBarProps) {
  const { scenario } = bench;
  const found = findThing(scenario, kind, name);
  if (!found) return null;
  const { own, index } = found;
  const around = listAround(scenario, kind, name);
  const inside = kind === 'campaign' ? name.slice(0, name.length - own.length - 1) : '';
  const ref = (one: string) => (kind === 'campaign' ? `${inside}.${one}` : one);
  const about = `${kind} ${own}`;
  const clone = (executable: boolean) => {
    const to = freeName(scenario, kind, `${own} (copy)`, inside);
    const edit = { type: 'duplicate', kind, name, to, ...(executable ? { executable } : {}) } as const;
    if (sendEdit({ bench, send }, edit)) choose({ kind, name: ref(to) });
  };
  // The next one is chosen, so that a reader goes on from where the one stood that is gone.
  const remove = () => {
    const next = around[index + 1] ?? around[index - 1];
    if (!sendEdit({ bench, send }, { type: 'remove', kind, name })) return;
    if (next !== undefined) choose({ kind, name: ref(next) });
    else choose(kind === 'campaign' ? { kind: 'program', name: inside } : null);
  };
  return (
    <div className="pf-bar" role="group" aria-label={`Change ${about}`}>
      <button type="button" className="pg-button" aria-label={`Clone ${about}`} onClick={() => clone(false)}>
        Clone
      </button>
      {kind === 'campaign' && (
        <button
          type="button"
          className="pg-button"
          aria-label={`Clone ${about} with Executable ticked`}
          onClick={() => clone(true)}
        >
          Clone as executable
        </button>
      )}
      <ActButton
        className="pg-bare"
        idle={index === 0}
        aria-label={`Move up ${about}`}
        title="Move up"
        onClick={() => send({ type: 'move', kind, name, to: index - 1 })}
      >
        <Icon name="up" />
      </ActButton>
      <ActButton
        className="pg-bare"
        idle={index === around.length - 1}
        aria-label={`Move down ${about}`}
        title="Move down"
        onClick={() => send({ type: 'move', kind, name, to: index + 1 })}
      >
        <Icon name="down" />
      </ActButton>
      <button type="button" className="pg-button" aria-label={`Remove ${about}`} onClick={remove}>
        Remove
      </button>
    </div>
  );
}
