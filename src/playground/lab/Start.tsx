import { type ReactNode, useState } from 'react';
import { useReady } from '../bench/useReady.ts';
import './start.css';

/** A model of the site, as the gallery shows it. */
export interface ModelCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Models that belong together. */
export interface ModelShelf {
  readonly title: string;
  readonly models: readonly ModelCard[];
}

export interface StartProps {
  readonly shelves: readonly ModelShelf[];
  /** Why what was asked for is not open; null when nothing was. */
  readonly problem: ReactNode;
  /** Ways to open something that is not of the site: files, kept models. */
  readonly children: ReactNode;
}

const fits = ({ title, summary, id }: ModelCard, words: readonly string[]) =>
  words.every((word) => `${title} ${summary} ${id}`.toLowerCase().includes(word));

/** Where the full-screen playground begins: a blank model, a file, a kept one, or one of the site. */
export function Start({ shelves, problem, children }: StartProps) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = shelves
    .map((shelf) => ({ ...shelf, models: shelf.models.filter((model) => fits(model, words)) }))
    .filter(({ models }) => models.length > 0);
  const count = shown.reduce((sum, { models }) => sum + models.length, 0);
  return (
    <section ref={useReady()} className="lb-start" aria-labelledby="_top">
      <header className="lb-start-head">
        <h1 id="_top">Playground</h1>
        <p className="lb-lead">
          Build a case, run it, try every order, and share a link that opens on the exact step. Everything
          stays in this browser.
        </p>
      </header>
      {problem}
      <div className="lb-ways pg-live">
        <a className="pg-button pg-primary" href="?blank">
          Start with a blank model
        </a>
        {children}
      </div>
      <p className="pg-unscripted">
        The playground needs JavaScript. Without it, each model has a page that shows its run as text and
        picture.
      </p>
      <div className="lb-gallery-head">
        <h2 id="models">Start with a model of the site</h2>
        <label className="lb-find pg-live">
          <span>Find</span>
          <input type="text" value={query} onChange={({ target }) => setQuery(target.value)} />
        </label>
      </div>
      <p className="pg-sr" role="status">
        {words.length > 0 && (count === 1 ? '1 model' : `${count} models`)}
      </p>
      {shown.map(({ title, models }) => (
        <section key={title} className="lb-shelf" aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {models.map(({ id, title: name, summary }) => (
              <li key={id}>
                <a className="lb-card pg-live" href={`?scenario=${id}`}>
                  {name}
                </a>
                <a className="lb-card pg-unscripted" href={`/models/${id}/`}>
                  {name}
                </a>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && <p>No model has all of these words.</p>}
    </section>
  );
}
