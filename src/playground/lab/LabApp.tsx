import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '#scenario';
import { useReady } from '../bench/useReady.ts';
import type { Opened } from './opened.ts';
import { type NotOpened, opening, openingOwn } from './opening.ts';
import { askedIn } from './places.ts';
import { type ModelShelf, Start } from './Start.tsx';
import { StartFile } from './StartFile.tsx';
import { Workspace } from './Workspace.tsx';
import '../bench/bench.css';
import '../bench/controls.css';
import './lab.css';

export interface LabAppProps {
  readonly shelves: readonly ModelShelf[];
  /** The ids of the models of the site that no shelf shows. */
  readonly unshelved: readonly string[];
  /** It stands in a frame of another page: no gallery, and the way out opens another window. */
  readonly embedded: boolean;
}

type Screen =
  | { readonly kind: 'start'; readonly problem: NotOpened | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly opened: Opened };

/** The full-screen playground: the start, or what the address asks for. */
export default function LabApp({ shelves, unshelved, embedded }: LabAppProps) {
  const [screen, go] = useState<Screen>({ kind: 'start', problem: null });
  const latest = useRef(0);
  const follow = useCallback(async () => {
    const asked = askedIn(window.location);
    const own = ++latest.current;
    if (asked.kind !== 'nothing') go({ kind: 'opening' });
    const shelved = shelves.flatMap(({ models }) => models.map(({ id }) => id));
    const found = await opening(asked, [...unshelved, ...shelved]);
    document.documentElement.removeAttribute('data-opening');
    if (own !== latest.current) return;
    if (found === null) go({ kind: 'start', problem: null });
    else go('problem' in found ? { kind: 'start', problem: found } : { kind: 'open', opened: found });
  }, [shelves, unshelved]);
  useEffect(() => {
    follow();
    window.addEventListener('hashchange', follow);
    window.addEventListener('popstate', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('popstate', follow);
    };
  }, [follow]);
  const doors = {
    embedded,
    openScenario: (scenario: Scenario) => go({ kind: 'open', opened: openingOwn(scenario) }),
    openKept: (id: string) => {
      history.pushState(null, '', `?model=${id}`);
      follow();
    },
  };
  const home = embedded ? <WayOut /> : <Home />;
  if (screen.kind === 'open')
    return <Workspace key={screen.opened.key} opened={screen.opened} home={home} {...doors} />;
  if (screen.kind === 'opening') return <p className="lb-opening">Opening.</p>;
  const problem = screen.problem && <Problem {...screen.problem} />;
  if (embedded) return <NothingHere problem={problem} />;
  return (
    <div className="pg lb lb-plain">
      <Start shelves={shelves} problem={problem}>
        <StartFile {...doors} />
      </Start>
    </div>
  );
}

const Home = () => (
  <a className="lb-home" href="?">
    All models
  </a>
);

/** To the same model in a window of its own. */
const WayOut = () => (
  <a
    className="lb-home"
    target="_blank"
    rel="noopener"
    href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}/playground/${window.location.search}${window.location.hash}`}
  >
    Open in the playground
  </a>
);

const NothingHere = ({ problem }: { readonly problem: ReactNode }) => (
  <div ref={useReady()} className="pg lb lb-plain lb-empty">
    <h1>Playground in a frame</h1>
    {problem}
    <p>
      This frame shows a model when its address names one. <a href="/playground/">The playground</a> makes
      such addresses: press Share there.
    </p>
  </div>
);

function Problem({ problem, details }: NotOpened) {
  return (
    <div className="lb-problem" role="alert">
      <p>{problem}</p>
      {details.length > 0 && (
        <ul>
          {details.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
