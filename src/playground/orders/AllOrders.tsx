import { useEffect, useRef, useState } from 'react';
import { amount, outcomeTable, summary } from '#views';
import { ActButton } from '../bench/ActButton.tsx';
import { Counts } from './Counts.tsx';
import type { OrdersProps } from './Orders.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Races } from './Races.tsx';
import { Repairs } from './Repairs.tsx';
import { type Asked, type Stand, useStudy } from './useStudy.ts';

/** Ten times the states of an ordinary exploration: half a minute, for a reader who asks for it. */
const MORE = 1_000_000;

function status(stand: Stand): string {
  switch (stand.state) {
    case 'none':
      return '';
    case 'cancelled':
      return 'Stopped. Nothing is known about all orders.';
    case 'failed':
      return `That did not work. ${stand.why}`;
    case 'running': {
      if (!stand.progress) return 'Trying every order.';
      const { doing, states, outcomes } = stand.progress;
      const ends = `${outcomes} ${outcomes === 1 ? 'outcome' : 'outcomes'}`;
      return `${doing}: ${amount(BigInt(states))} states, ${ends} so far.`;
    }
    case 'done':
      return summary(stand.study.exploration);
  }
}

/** Every order of the model: the outcomes, the races that decide between them, and repairs that were checked. */
export default function AllOrders({ bench, send, id, edit }: OrdersProps) {
  const { scenario, start } = bench;
  const [wanted, setWanted] = useState(true);
  const [budget, setBudget] = useState<number>();
  const [matters, setMatters] = useState<Asked['matters']>();
  const [stand, cancel] = useStudy({ scenario, start, budget, matters }, wanted);
  const running = stand.state === 'running';
  const stop = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  // A button that starts the work goes away with it: the reader goes on from the one that stops it.
  useEffect(() => {
    if (running && pressed.current) stop.current?.focus();
    pressed.current = false;
  }, [running]);
  const again = (more: () => void) => () => {
    pressed.current = true;
    more();
  };
  const done = stand.state === 'done' && stand.of === scenario ? stand.study : null;
  const partial = done !== null && !done.exploration.complete;
  return (
    <div className="pg-all" aria-busy={running}>
      <div className="pg-all-head">
        <p className="pg-all-sum" role="status">
          {status(stand)}
        </p>
        <ActButton
          ref={stop}
          className="pg-stop"
          idle={!running}
          onClick={() => {
            setWanted(false);
            cancel();
          }}
        >
          Stop
        </ActButton>
        {stand.state === 'cancelled' && (
          <button type="button" className="pg-button" onClick={again(() => setWanted(true))}>
            Try again
          </button>
        )}
        {partial && budget === undefined && (
          <button type="button" className="pg-button" onClick={again(() => setBudget(MORE))}>
            Look ten times as far
          </button>
        )}
      </div>
      <Counts
        fields={[...bench.program.fields.keys()]}
        matters={matters}
        choose={(next) => {
          setWanted(true);
          setMatters(next);
        }}
      />
      {done && (
        <>
          <Outcomes table={outcomeTable(done.exploration)} bench={bench} send={send} id={id} />
          <Races exploration={done.exploration} send={send} id={id} edit={edit} />
          <Repairs study={done} send={send} id={id} />
        </>
      )}
    </div>
  );
}
