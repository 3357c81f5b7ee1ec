import { useMemo } from 'react';
import { explain } from '#views';
import type { SeenProps } from '../bench/useBench.ts';
import { ClauseTree } from './ClauseTree.tsx';
import { FactLinks } from './FactLinks.tsx';
import { TokenPlaces } from './TokenPlaces.tsx';
import './why.css';

/** The selected event: what happened, and why. */
export function WhyPanel({ bench, send }: SeenProps) {
  const { run, cursor, program } = bench;
  const event = run.events[cursor];
  const why = useMemo(() => event && explain(event, run.events, program.settings), [event, run, program]);
  return (
    <div className="pg-panel" tabIndex={-1}>
      <p className="pg-panel-title">{why?.title ?? 'Before the start'}</p>
      {!why && <p className="pg-quiet">Nothing has happened yet. Step forward to begin.</p>}
      {why && (
        <>
          {why.sentences.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sentences can be the same
            <p key={index}>{sentence}</p>
          ))}
          <ClauseTree clauses={why.clauses} />
          <TokenPlaces tokens={why.tokens} />
          {why.assumptions.map(({ id: name, title, option }) => (
            <p key={name} className="pg-assumption">
              <strong>Assumption.</strong> {title}: {option}.{' '}
              <a href={`/reference/assumptions/#a-${name}`}>Why, and what else</a>
            </p>
          ))}
          {why.cause && <Cause {...why.cause} go={(seq) => send({ type: 'cursor', to: seq })} />}
          <FactLinks facts={why.facts} />
        </>
      )}
    </div>
  );
}

function Cause({
  seq,
  text,
  go,
}: {
  readonly seq: number;
  readonly text: string;
  readonly go: (seq: number) => void;
}) {
  return (
    <p className="pg-cause">
      Because of:{' '}
      <button type="button" className="pg-link pg-live" onClick={() => go(seq)}>
        {text}
      </button>
      <span className="pg-unscripted">{text}</span>
    </p>
  );
}
