import type { HTMLAttributes } from 'react';
import type { FlowStepData, StepForm } from '#workbench';
import type { SeenProps } from '../bench/useBench.ts';
import { Icon } from '../icons/Icon.tsx';
import { ActionFields } from './ActionFields.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { StepButton } from './StepButton.tsx';

export interface StepCardProps extends Pick<SeenProps, 'send'> {
  readonly id: string;
  readonly campaign: string;
  readonly at: number;
  readonly last: boolean;
  readonly data: FlowStepData;
  readonly form: StepForm;
  readonly drop: 'before' | 'after' | null;
  readonly dragged: boolean;
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly move: (by: -1 | 1, part?: string) => void;
  readonly remove: () => void;
}

const NO_FIELDS = { test: [], action: [] };

/** One flow step: its place, its parameters, its choices. */
export function StepCard(props: StepCardProps) {
  const { send, id, campaign, at, last, data, form, drop, dragged, handle, move, remove } = props;
  const { swap, problems } = form;
  const choices = data.choices ?? [];
  const name = `Step ${at + 1}, ${data.step}`;
  const reasons = `${id}-step-${at}-problems`;
  return (
    <li
      className={`pg-step${drop ? ` pg-drop-${drop}` : ''}${dragged ? ' pg-dragged' : ''}`}
      aria-label={name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1, event.key === 'ArrowUp' ? 'up' : 'down');
      }}
    >
      <div className="pg-step-head">
        <span className="pg-drag pg-live" aria-hidden="true" title="Drag to move" {...handle}>
          <Icon name="drag" />
        </span>
        <span className="pg-number">{at + 1}</span>
        <span className={`pg-step-name pg-name-${data.step.split(' ')[0]?.toLowerCase()}`}>{data.step}</span>
        <div className="pg-group pg-live">
          <StepButton
            part="up"
            icon="up"
            label="Move up"
            step={name}
            keys="Alt and arrow up"
            disabled={at === 0}
            onClick={() => move(-1, 'up')}
          />
          <StepButton
            part="down"
            icon="down"
            label="Move down"
            step={name}
            keys="Alt and arrow down"
            disabled={last}
            onClick={() => move(1, 'down')}
          />
          <StepButton part="remove" icon="cross" label="Remove" step={name} onClick={remove} />
        </div>
      </div>
      {choices.map((choice, index) => (
        <ChoiceFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place; it has no name
          key={index}
          {...{ send, campaign, at, choice, index, name, problems, reasons }}
          form={form.choices[index] ?? NO_FIELDS}
        />
      ))}
      <ActionFields
        {...{ send, campaign, at, name, problems, reasons }}
        choice="default"
        nothing={data.doNothing === true}
        fields={form.action}
        lead={choices.length > 0 ? 'Otherwise' : null}
      />
      <div className="pg-step-foot pg-live">
        {swap !== null && (
          <button
            type="button"
            className="pg-button pg-swap"
            data-part="swap"
            aria-label={`Change to ${swap}: ${name}`}
            onClick={() => send({ type: 'swap call', campaign, at })}
          >
            <Icon name="swap" /> {swap}
          </button>
        )}
        <button
          type="button"
          className="pg-button pg-bare"
          aria-label={`Add Choice: ${name}`}
          onClick={() => send({ type: 'add choice', campaign, at })}
        >
          <Icon name="plus" /> Add Choice
        </button>
      </div>
      <div id={reasons} aria-live="polite">
        {problems.map(({ message, reach }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two choices can have the same problem
          <p key={index} className={reach === 'warning' ? 'pg-warning' : 'pg-problem'}>
            {message}
          </p>
        ))}
      </div>
    </li>
  );
}
