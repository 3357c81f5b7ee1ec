import { ThingFields } from '../controls/ThingFields.tsx';
import type { ChoosingProps } from '../form.ts';
import { TokenTable } from './TokenTable.tsx';

export interface PlaceFormProps extends ChoosingProps {
  readonly of: { readonly kind: 'program' | 'folder'; readonly name: string };
}

/** A program or a folder: what it is, and its My Tokens. */
export function ProgramForm({ bench, send, choose, of }: PlaceFormProps) {
  return (
    <div className="pf-stack">
      <ThingFields {...{ bench, send }} {...of} renamed={(name) => choose({ kind: of.kind, name })} />
      <TokenTable {...{ bench, send, of }} />
    </div>
  );
}
