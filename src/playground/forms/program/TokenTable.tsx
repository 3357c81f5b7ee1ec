import { useId, useMemo } from 'react';
import {
  findThing,
  type MyToken,
  type Path,
  problemsAt,
  readersOfTokens,
  TOKEN_TYPES,
  type TokenPlace,
} from '#workbench';
import { Icon } from '../../icons/Icon.tsx';
import { NameField } from '../controls/NameField.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import { Rows } from '../controls/Rows.tsx';
import { Select } from '../controls/Select.tsx';
import { Text } from '../controls/Text.tsx';
import { type FormProps, tryEdit } from '../form.ts';

export interface TokenTableProps extends FormProps {
  readonly of: TokenPlace;
}

function tokensOf(
  { bench: { scenario } }: FormProps,
  of: TokenPlace,
): { path: Path; tokens: readonly MyToken[] } {
  if (of.kind === 'instance') return { path: ['instance', 'tokens'], tokens: scenario.instance.tokens ?? [] };
  const found = findThing(scenario, of.kind, of.name);
  const { tokens = [] } = (found?.data ?? {}) as { readonly tokens?: readonly MyToken[] };
  return { path: [...(found?.path ?? []), 'tokens'], tokens };
}

/** My Tokens of a place, each with its type, its value, and the texts that read it. */
export function TokenTable({ bench, send, of }: TokenTableProps) {
  const id = useId();
  const form = { bench, send };
  const { path, tokens } = tokensOf(form, of);
  const readersOf = useMemo(() => readersOfTokens(bench.scenario, of), [bench.scenario, of]);
  const where = of.kind === 'instance' ? 'the instance' : of.name;
  return (
    <section aria-label={`My Tokens of ${where}`} className="pf-stack">
      <p className="pf-head">{of.kind === 'instance' ? 'Global My Tokens' : 'My Tokens'}</p>
      {tokens.length === 0 && <p className="pf-quiet">None are defined here.</p>}
      <Rows
        label="My Tokens"
        items={tokens}
        nameOf={({ name }) => `My Token ${name}`}
        title={({ name }) => <code>{`{{my.${name}}}`}</code>}
        move={(from, to) => send({ type: 'move token', of, from, to })}
        remove={(at) => send({ type: 'remove token', of, at })}
      >
        {({ name, value, type = 'Text' }, at) => {
          const problems = problemsAt(bench, [...path, at]);
          const readers = readersOf.get(name.toLowerCase()) ?? [];
          const known = TOKEN_TYPES.find((one) => one.toLowerCase() === type.trim().toLowerCase());
          return (
            <>
              <div className="pf-fields">
                <NameField
                  key={`${at} ${tokens.length}`}
                  label="Token name"
                  name={name}
                  rename={(to) => tryEdit(form, { type: 'rename token', of, at, to })}
                />
                <Select
                  label="Type"
                  name={`Type of My Token ${name}`}
                  value={known ?? type}
                  options={TOKEN_TYPES}
                  invalid={problems.some(({ below }) => below[0] === 'type')}
                  reasons={`${id}-${at}`}
                  change={(next) => send({ type: 'set token', of, at, key: 'type', value: next })}
                />
                <Text
                  label="Value"
                  name={`Value of My Token ${name}`}
                  value={value}
                  invalid={problems.some(({ below }) => below[0] === 'value')}
                  reasons={`${id}-${at}`}
                  change={(next) => send({ type: 'set token', of, at, key: 'value', value: next })}
                />
              </div>
              <p className="pf-quiet">
                {readers.length === 0 ? 'Read nowhere.' : `Read in: ${readers.join('; ')}.`}
              </p>
              <Reasons id={`${id}-${at}`} problems={problems} />
            </>
          );
        }}
      </Rows>
      <button type="button" className="pg-button pf-start" onClick={() => send({ type: 'add token', of })}>
        <Icon name="plus" /> Add My Token
      </button>
    </section>
  );
}
