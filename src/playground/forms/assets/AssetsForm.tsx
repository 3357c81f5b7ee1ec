import { useState } from 'react';
import { NAMED, type NamedId, namesOfKind } from '#workbench';
import { Icon } from '../../icons/Icon.tsx';
import { SmartListForm } from '../campaign/SmartListForm.tsx';
import { Rows } from '../controls/Rows.tsx';
import { ThingFields } from '../controls/ThingFields.tsx';
import type { FormProps } from '../form.ts';
import { TokenTable } from '../program/TokenTable.tsx';

/** Programs, their folders and campaigns stand in the tree, and people have a form of their own. */
const ELSEWHERE: readonly NamedId[] = ['program', 'folder', 'campaign', 'person'];

/** Kinds of which there are so few are open at first. */
const FEW = 3;

function AssetRows({ bench, send, kind }: FormProps & { readonly kind: NamedId }) {
  const names = namesOfKind(bench.scenario, kind);
  const [open, setOpen] = useState(names.length > 0 && names.length <= FEW);
  return (
    <details className="pf-kind" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {NAMED[kind].title} <span className="pf-quiet">{names.length}</span>
      </summary>
      <div className="pf-stack">
        <Rows
          label={NAMED[kind].title}
          items={names}
          nameOf={(name) => `${kind} ${name}`}
          title={(name) => name}
          move={(from, to) => {
            const name = names[from];
            if (name !== undefined) send({ type: 'move', kind, name, to });
          }}
          remove={(at) => {
            const name = names[at];
            if (name !== undefined) send({ type: 'remove', kind, name });
          }}
          more={(name) => (
            <button
              type="button"
              className="pg-button pg-bare"
              aria-label={`Duplicate: ${kind} ${name}`}
              onClick={() => send({ type: 'duplicate', kind, name })}
            >
              Duplicate
            </button>
          )}
        >
          {(name) => (
            <>
              <ThingFields {...{ bench, send, kind, name }} />
              {kind === 'smart list' && <SmartListForm {...{ bench, send }} list={{ smartList: name }} />}
            </>
          )}
        </Rows>
        <button type="button" className="pg-button pf-start" onClick={() => send({ type: 'add', kind })}>
          <Icon name="plus" /> Add {kind}
        </button>
      </div>
    </details>
  );
}

/** What the instance has besides programs and people: fields, lists, emails, webhooks, and the rest; and global My Tokens. */
export function AssetsForm({ bench, send }: FormProps) {
  const kinds = (Object.keys(NAMED) as NamedId[]).filter((kind) => !ELSEWHERE.includes(kind));
  return (
    <div className="pf-stack">
      {kinds.map((kind) => (
        <AssetRows key={kind} {...{ bench, send, kind }} />
      ))}
      <TokenTable {...{ bench, send }} of={{ kind: 'instance' }} />
    </div>
  );
}
