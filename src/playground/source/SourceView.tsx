import { useEffect, useId, useRef, useState } from 'react';
import { type Parsed, print, type Scenario } from '#scenario';
import { Problems } from './Problems.tsx';
import { type Kept, openSource, type Source, type Way } from './source.ts';
import './source.css';

export interface SourceViewProps {
  readonly scenario: Scenario;
  /** Gets the model whenever the reader has changed it in the text and it can be run. */
  readonly apply: (scenario: Scenario) => void;
  /** The part of the scenario to scroll to, each time that it is another one. */
  readonly at?: Way | undefined;
  /** The text as it was when the view was last open: its comments, its layout, and what could not be read. */
  readonly kept?: Kept | undefined;
  /** Gets the text each time that it is read. Without it, comments and unreadable words are lost when the view closes. */
  readonly keep?: ((kept: Kept) => void) | undefined;
}

/** What is wrong, and what that means for the run, in one or two sentences. */
function stateOf({ scenario, problems }: Parsed): string {
  if (problems.length === 0) return 'No problems. The run shows this text.';
  const count = problems.length === 1 ? '1 problem.' : `${problems.length} problems.`;
  if (scenario === null) return `${count} The run shows the last version without problems.`;
  return `${count} The run shows this text; a campaign with an error does not run.`;
}

/**
 * The model as a YAML file that can be edited, in step with the forms both ways. Undo in the editor takes back what was
 * typed there; the playground's own undo takes back every change of the model, those made here among them.
 */
export default function SourceView({ scenario, apply, at, kept, keep }: SourceViewProps) {
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const source = useRef<Source>(null);
  const latest = useRef({ apply, keep });
  const [parsed, hear] = useState<Parsed | null>(null);

  useEffect(() => {
    latest.current = { apply, keep };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; later props are followed below
  useEffect(() => {
    if (!host.current) return;
    const opened = openSource(host.current, {
      kept: kept ?? { text: print(scenario), model: scenario },
      label: 'Source of the model, YAML',
      describedBy: `${id}-help ${id}-state`,
      heard: hear,
      apply: (changed) => latest.current.apply(changed),
      keep: (text) => latest.current.keep?.(text),
    });
    source.current = opened;
    return () => {
      source.current = null;
      opened.close();
    };
  }, []);

  useEffect(() => source.current?.follow(scenario), [scenario]);
  const place = at === undefined ? '' : JSON.stringify(at);
  useEffect(() => {
    if (place !== '') source.current?.show(JSON.parse(place));
  }, [place]);

  return (
    <section className="pg-source" aria-label="Source">
      <p className="pg-source-help" id={`${id}-help`}>
        Ctrl+Space lists what can stand at the cursor, Ctrl+F searches (on a Mac, Cmd+F), F8 goes to the next
        problem. Tab indents; to leave the editor by Tab, press Escape first.
      </p>
      <div className="pg-source-editor" ref={host} />
      <p className="pg-source-state" id={`${id}-state`} role="status">
        {parsed && stateOf(parsed)}
      </p>
      {parsed && parsed.problems.length > 0 && (
        <Problems problems={parsed.problems} goTo={(problem) => source.current?.goTo(problem)} />
      )}
    </section>
  );
}
