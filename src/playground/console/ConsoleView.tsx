import { useEffect, useId, useRef, useState } from 'react';
import { gistOf, PAGE_CREDENTIALS, shownCall } from '#api';
import { ActButton } from '../bench/ActButton.tsx';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { Answer } from './Answer.tsx';
import { CallForm } from './CallForm.tsx';
import { Calls } from './Calls.tsx';
import type { ConsoleViewProps } from './Console.tsx';
import { OperationPick } from './OperationPick.tsx';
import { RawForm } from './RawForm.tsx';
import { Time } from './Time.tsx';
import { useConsole } from './useConsole.ts';

/** The console once it knows the operations: a form on one side, what came of the call on the other. */
export function ConsoleView(props: ConsoleViewProps) {
  const part = useConsole(props);
  const { console, act, send, busy, trouble } = part;
  const { draft, problem } = console;
  const { models, policy, focus = false } = props;
  const id = useId();
  const [chosen, choose] = useState(0);
  const model = models[chosen]?.model ?? console.model;
  const stale = model !== console.model || policy !== console.policy;
  const call = shownCall(console);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.setAttribute('data-ready', '');
    if (focus) section.current?.focus();
  }, [focus]);
  const gist = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const below = (gist.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight;
    if (console.shown !== null && below) gist.current?.scrollIntoView({ block: 'nearest' });
  }, [console.shown]);
  const onFocus = useKeptFocus(console);
  const editing = useRef(false);
  useEffect(() => {
    if (editing.current) section.current?.querySelector('textarea')?.focus();
    editing.current = false;
  });
  const edit = (number: number) => {
    editing.current = true;
    act({ type: 'again', call: number });
  };
  const gistOfCall = call && gistOf(call.response);
  const startOver = () => act({ type: 'start over', model, policy });
  return (
    <section
      className="ac"
      aria-label="API console"
      tabIndex={-1}
      ref={section}
      aria-busy={busy}
      onFocus={onFocus}
    >
      <p className="ac-lead">
        Calls go to a sandbox of this model inside the page, and nowhere else. Its client id{' '}
        <code>{PAGE_CREDENTIALS.clientId}</code>, its secret <code>{PAGE_CREDENTIALS.clientSecret}</code> and
        its access tokens are made up.
      </p>
      {models.length > 1 && (
        <label className="pg-field ac-model">
          <span>The sandbox is opened on</span>
          <select
            value={chosen}
            onChange={({ target }) => {
              const next = models[Number(target.value)];
              if (!next) return;
              choose(Number(target.value));
              act({ type: 'start over', model: next.model, policy });
            }}
          >
            {models.map(({ title }, at) => (
              <option key={title} value={at}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {stale && (
        <p className="ac-note">
          The model has changed since this sandbox was opened.{' '}
          <button type="button" className="pg-link" onClick={startOver}>
            Start over with the model as it is now
          </button>
        </p>
      )}
      <div className="ac-sides">
        <form
          className="ac-form"
          aria-label="The call"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send(draft);
          }}
        >
          <OperationPick {...part} />
          <fieldset className="ac-modes">
            <legend className="pg-sr">How to write the call</legend>
            <button
              type="button"
              className="pg-button"
              aria-pressed={draft.raw === null}
              onClick={() => act({ type: 'form' })}
            >
              Form
            </button>
            <button
              type="button"
              className="pg-button"
              aria-pressed={draft.raw !== null}
              onClick={() => draft.raw === null && act({ type: 'raw' })}
            >
              Raw request
            </button>
          </fieldset>
          {draft.raw === null ? (
            <CallForm {...part} />
          ) : (
            <RawForm {...part} text={draft.raw} told={`${id}-told`} />
          )}
          <p id={`${id}-told`} className="ac-problem" role="alert">
            {problem && `Line ${problem.line}: ${problem.message}`}
            {trouble && 'The operation could not be loaded. Is the network there? Send it again.'}
          </p>
          <div className="ac-acts">
            <button type="submit" className="pg-button pg-primary" aria-disabled={busy}>
              Send
            </button>
            <ActButton idle={console.calls.every(({ by }) => by === 'console')} onClick={startOver}>
              Start over
            </ActButton>
          </div>
          <Time {...part} />
        </form>
        <div className="ac-came">
          <p ref={gist} className="ac-gist" role="status" data-ok={gistOfCall?.ok}>
            {call
              ? `Call ${call.number}, ${call.title}: HTTP ${call.response.status}, ${gistOfCall?.words}`
              : 'Nothing sent yet. The form is filled in so that the call works.'}
          </p>
          {call && <Answer console={console} call={call} />}
        </div>
      </div>
      <Calls {...part} edit={edit} />
    </section>
  );
}
