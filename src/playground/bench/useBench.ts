import { useCallback, useMemo, useState } from 'react';
import {
  type Action,
  type Bench,
  type Carried,
  type CarriedBench,
  carried,
  look,
  readPrinted,
  type Seen,
} from '#workbench';
import { engine, engineHere, NO_ENGINE, type Works } from './engine.ts';

/** A model as a page opens it: run when the page was built. */
export interface Opening {
  /** Tells apart the parts of a page: counted from 1. */
  readonly number: number;
  readonly model: Carried<CarriedBench>;
}

/** What a panel gets that only reads: the state, and the way to change it. */
export interface SeenProps {
  readonly bench: Seen;
  readonly send: (action: Action) => void;
}

/** What a panel gets that asks the engine. */
export interface BenchProps extends SeenProps {
  readonly bench: Bench;
}

/** Puts another state in the place of this one, such as a draft of it. */
interface Put {
  readonly type: 'put';
  readonly bench: Bench;
}

/** A bench with the engine that runs it. */
interface Awake {
  readonly bench: Bench;
  readonly works: Works;
}

interface State {
  readonly seen: Seen;
  /** Null until a reader reaches for the playground, and the engine has come. */
  readonly awake: Awake | null;
}

export interface BenchHandle extends State, Pick<CarriedBench, 'campaign' | 'form'> {
  /** Something waits for the engine, or did so in vain: `seen.message` says which. */
  readonly held: boolean;
  /** Does what an action says: at once where the cursor moves or the engine is there, else when it has come. */
  readonly send: (action: Action | Put) => void;
  /** Has the engine come, if it is not there, because the reader may need it. Says nothing where it does not come. */
  readonly wake: () => void;
  /** The same for what waits for it: says where it does not come. */
  readonly need: () => void;
}

const awakened = (bench: Bench, works: Works): State => ({ seen: bench, awake: { bench, works } });

const saying = (state: State, message: string): State => ({ ...state, seen: { ...state.seen, message } });

const WAITING = 'Loading what runs the model.';

/** The workbench of one playground on the page. */
export function useBench({ model }: Opening): BenchHandle {
  const { scenario, printed, campaign, form } = useMemo(() => carried(model), [model]);
  const [state, set] = useState<State>(() => ({ seen: readPrinted(scenario, printed), awake: null }));
  const change = useCallback((by: (bench: Bench, works: Works) => Bench, aloud = true) => {
    const made = (works: Works) =>
      set((state) => {
        const before = state.awake?.bench ?? works.wholeOf(state.seen);
        const bench = by(before, works);
        return bench === state.awake?.bench ? state : awakened(bench, works);
      });
    const works = engineHere();
    if (works) return made(works);
    engine().then(made, () => aloud && set((state) => saying(state, NO_ENGINE)));
  }, []);
  const send = useCallback(
    (action: Action | Put) => {
      if (action.type === 'put') return change(() => action.bench);
      if (action.type === 'cursor')
        return set(({ seen, awake }) =>
          awake ? awakened(look(awake.bench, action), awake.works) : { seen: look(seen, action), awake },
        );
      if (!engineHere()) set((state) => saying(state, WAITING));
      change((bench, { act }) => act(bench, action));
    },
    [change],
  );
  const need = useCallback(() => change((bench) => bench), [change]);
  const wake = useCallback(() => change((bench) => bench, false), [change]);
  const { message } = state.seen;
  const held = state.awake === null && (message === WAITING || message === NO_ENGINE);
  return { ...state, held, campaign, form, send, wake, need };
}
