import { useId } from 'react';
import { isAbout, namesOf, OUTSIDE, type OutsideData, problemsAt, type Scenario } from '#workbench';
import { Adder } from '../controls/Adder.tsx';
import { ParamRow } from '../controls/ParamRow.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import { Rows } from '../controls/Rows.tsx';
import { Text } from '../controls/Text.tsx';
import type { FormProps } from '../form.ts';

const when = ({ at }: OutsideData) => (at === undefined ? 'at the start' : `after ${at}`);

/** Whom or what an event is about, in a word or two. */
const subject = ({ person, campaign, folder }: OutsideData) => String(person ?? campaign ?? folder ?? '');

/** The My Tokens that an API call can give other values: all that the model defines. */
function tokenNames({ instance }: Scenario): readonly string[] {
  const places = [instance, ...(instance.folders ?? []), ...instance.programs];
  return [...new Set(places.flatMap(({ tokens = [] }) => tokens.map(({ name }) => name)))];
}

/** What happens from outside, and when: the events that make the campaigns run. */
export function ScriptForm({ bench, send }: FormProps) {
  const id = useId();
  const { scenario, program } = bench;
  const names = namesOf(program);
  return (
    <div className="pf-stack">
      <p className="pf-quiet">
        Events happen in the order of their times. Those of one time happen in the order of this list.
      </p>
      {scenario.script.length === 0 && <p className="pf-quiet">Nothing happens yet, so nothing runs.</p>}
      <Rows
        label="Outside events"
        items={scenario.script}
        nameOf={(event, at) => `Event ${at + 1}, ${event.event}`}
        title={(event) => (
          <>
            {event.event}
            <span className="pf-quiet">
              {' '}
              {subject(event)}, {when(event)}
            </span>
          </>
        )}
        move={(from, to) => send({ type: 'move event', from, to })}
        remove={(at) => send({ type: 'remove event', at })}
      >
        {(event, at) => {
          const problems = problemsAt(bench, ['script', at]);
          const reasons = `${id}-${at}`;
          const context = `event ${at + 1}, ${event.event}`;
          return (
            <>
              <div className="pf-fields">
                <Text
                  label="When"
                  name={`When, ${context}`}
                  value={event.at ?? ''}
                  help="How long after the start, as 2 hours; empty: at the start."
                  invalid={problems.some(({ below }) => below[0] === 'at')}
                  reasons={reasons}
                  change={(text) => send({ type: 'set event', at, key: 'at', value: text })}
                />
                {OUTSIDE.get(event.event)?.params.map((param) => (
                  <ParamRow
                    key={param.name}
                    param={param}
                    value={event[param.name]}
                    names={names}
                    context={context}
                    invalid={isAbout(problems, param)}
                    reasons={reasons}
                    tokens={tokenNames(scenario)}
                    change={(value) => send({ type: 'set event', at, key: param.name, value })}
                  />
                ))}
              </div>
              <Reasons id={reasons} problems={problems} />
            </>
          );
        }}
      </Rows>
      <Adder
        label="Kind of event"
        options={[...OUTSIDE.keys()]}
        action="Add event"
        add={(event) => send({ type: 'add event', event })}
      />
    </div>
  );
}
