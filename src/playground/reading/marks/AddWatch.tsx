import { type FormEvent, useState } from 'react';
import type { Watch } from '#workbench';
import type { LabProps } from '../../lab/useLab.ts';
import type { Choices } from './choices.ts';
import { Pick } from './Pick.tsx';

type Kind = Watch['kind'];

const KINDS: readonly { readonly value: Kind; readonly words: string }[] = [
  { value: 'field', words: 'Field' },
  { value: 'membership', words: 'Membership' },
  { value: 'token', words: 'Token' },
];

/** The name that is picked, or the first one where that is not there any more. */
const among = (picked: string, names: readonly string[]): string =>
  names.includes(picked) ? picked : (names[0] ?? '');

/** Picks what to watch: a field or a membership of a person, or a token. */
export function AddWatch({
  send,
  choices,
}: { readonly send: LabProps['send'] } & { readonly choices: Choices }) {
  const [kind, setKind] = useState<Kind>('field');
  const [who, setWho] = useState('');
  const [name, setName] = useState('');
  const { people, fields, marks, tokens } = choices;
  const names = { field: fields, membership: marks, token: tokens }[kind];
  const person = kind === 'token' && who === '' ? '' : among(who, people);
  const chosen = among(name, names);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (kind === 'token')
      return send({
        type: 'add watch',
        watch: { kind, token: chosen, ...(person === '' ? {} : { person }) },
      });
    const watch: Watch = kind === 'field' ? { kind, person, field: chosen } : { kind, person, mark: chosen };
    send({ type: 'add watch', watch });
  };
  return (
    <form className="rd-row" onSubmit={add}>
      <Pick label="Watch" value={kind} options={KINDS} change={(next) => setKind(next as Kind)} />
      {names.length === 0 ? (
        <p className="rd-quiet">The model has none.</p>
      ) : (
        <>
          <Pick label="Name" value={chosen} options={names} change={setName} />
          <Pick
            label="Person"
            value={person}
            options={people}
            {...(kind === 'token' ? { none: 'anybody' } : {})}
            change={setWho}
          />
          <button type="submit" className="pg-button">
            Add watch
          </button>
        </>
      )}
    </form>
  );
}
