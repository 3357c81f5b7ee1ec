import { type FormEvent, useState } from 'react';
import type { LabProps } from '../../lab/useLab.ts';
import type { Choices } from './choices.ts';
import { Pick } from './Pick.tsx';
import { typedValue, type Wanted } from './typedValue.ts';

const HOW: readonly { readonly value: Wanted['how']; readonly words: string }[] = [
  { value: 'any', words: 'another value' },
  { value: 'value', words: 'the value' },
  { value: 'empty', words: 'empty' },
];

/** A breakpoint where a field, a membership or a token gets a value. */
export function AddCondition({
  send,
  choices,
}: {
  readonly send: LabProps['send'];
  readonly choices: Choices;
}) {
  const { people, fields, marks, tokens } = choices;
  const [what, setWhat] = useState('');
  const [who, setWho] = useState('');
  const [{ how, text }, want] = useState<Wanted>({ how: 'any', text: '' });
  const names = [...fields, ...marks, ...tokens];
  const name = names.includes(what) ? what : (names[0] ?? '');
  const isToken = tokens.includes(name) && !fields.includes(name);
  const person = people.includes(who) ? { person: who } : {};
  const add = (event: FormEvent) => {
    event.preventDefault();
    const is = typedValue({ how: isToken && how === 'empty' ? 'value' : how, text });
    if (!isToken)
      return send({ type: 'add breakpoint', breakpoint: { kind: 'field', ...person, field: name, ...is } });
    const given = how === 'any' ? {} : { is: how === 'empty' ? '' : text };
    send({ type: 'add breakpoint', breakpoint: { kind: 'token', token: name, ...given } });
  };
  return (
    <form className="rd-row" onSubmit={add}>
      <Pick label="When" value={name} options={names} change={setWhat} />
      {!isToken && <Pick label="of" value={who} options={people} none="anybody" change={setWho} />}
      <Pick
        label={isToken ? 'gives' : 'becomes'}
        value={how}
        options={
          isToken ? HOW.map((one) => (one.value === 'any' ? { ...one, words: 'anything' } : one)) : HOW
        }
        change={(next) => want({ how: next as Wanted['how'], text })}
      />
      {how === 'value' && (
        <input
          type="text"
          aria-label="The value"
          value={text}
          autoComplete="off"
          onChange={({ target }) => want({ how, text: target.value })}
        />
      )}
      <button type="submit" className="pg-button">
        Add breakpoint
      </button>
    </form>
  );
}
