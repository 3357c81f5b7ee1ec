import { useId } from 'react';
import {
  type Constraint,
  FILTERS,
  type FilterData,
  findThing,
  type ListPlace,
  type Path,
  type PlacedProblem,
  problemsAt,
  TRIGGERS,
  type TriggerData,
} from '#workbench';
import { Adder } from '../controls/Adder.tsx';
import { Reasons } from '../controls/Reasons.tsx';
import { Rows } from '../controls/Rows.tsx';
import type { FormProps } from '../form.ts';
import { Constraints } from './Constraints.tsx';
import { FilterFields } from './FilterFields.tsx';
import { MatchField } from './MatchField.tsx';

export interface SmartListFormProps extends FormProps {
  readonly list: ListPlace;
}

interface Filtering {
  readonly triggers?: readonly TriggerData[];
  readonly filters?: readonly FilterData[];
  readonly match?: string;
}

/** The smart list of a place with its path; empty where there is none yet. */
function listOf({ bench: { scenario } }: FormProps, list: ListPlace): { path: Path; data: Filtering } | null {
  const campaign = 'campaign' in list;
  const found = findThing(
    scenario,
    campaign ? 'campaign' : 'smart list',
    campaign ? list.campaign : list.smartList,
  );
  if (!found) return null;
  const data = found.data as unknown as Filtering & { readonly smartList?: Filtering };
  return campaign
    ? { path: [...found.path, 'smartList'], data: data.smartList ?? {} }
    : { path: found.path, data };
}

const constraintsOf = (filter: FilterData) => (filter['where'] ?? []) as unknown as readonly Constraint[];

/** A problem of a filter as a whole may be about any of its constraints. */
const isWrongAt = (problems: readonly PlacedProblem[]) => (at: number) =>
  problems.some(({ below: [key, place = at] }) => (key === 'where' && place === at) || key === undefined);

/** Triggers, filters and how the filters combine: the Smart List tab, or a smart list asset, which has no triggers. */
export function SmartListForm({ bench, send, list }: SmartListFormProps) {
  const id = useId();
  const found = listOf({ bench, send }, list);
  if (!found) return null;
  const { path, data } = found;
  const { triggers = [], filters = [], match = 'all' } = data;
  const campaign = 'campaign' in list ? list.campaign : null;
  const where = 'campaign' in list ? list.campaign : list.smartList;
  const executable = bench.program.campaigns.find(({ ref }) => ref === campaign)?.kind === 'executable';
  const own = problemsAt(bench, path);
  return (
    <div className="pf-stack">
      {campaign !== null && !executable && (
        <section aria-label={`Triggers of ${where}`} className="pf-stack">
          <p className="pf-head">Triggers</p>
          {triggers.length === 0 && (
            <p className="pf-quiet">None: a batch campaign, which runs when it is scheduled.</p>
          )}
          <Rows
            label="Triggers"
            items={triggers}
            nameOf={({ trigger }, at) => `Trigger ${at + 1}, ${trigger}`}
            title={({ trigger }) => trigger}
            move={(from, to) => send({ type: 'move trigger', campaign, from, to })}
            remove={(at) => send({ type: 'remove trigger', campaign, at })}
          >
            {({ trigger, where = [] }, at) => {
              const problems = problemsAt(bench, [...path, 'triggers', at]);
              return (
                <>
                  <Constraints
                    {...{ bench, send, where }}
                    wrong={isWrongAt(problems)}
                    kind="trigger"
                    of={trigger}
                    on={{ campaign, trigger: at }}
                    context={`trigger ${at + 1}, ${trigger}`}
                    reasons={`${id}-t${at}`}
                  />
                  <Reasons id={`${id}-t${at}`} problems={problems} />
                </>
              );
            }}
          </Rows>
          <Adder
            label="Kind of trigger"
            options={[...TRIGGERS.keys()]}
            action="Add Trigger"
            add={(trigger) => send({ type: 'add trigger', campaign, trigger })}
          />
        </section>
      )}
      {executable && (
        <p className="pf-quiet">An executable campaign has filters only: another campaign executes it.</p>
      )}
      <section aria-label={`Filters of ${where}`} className="pf-stack">
        <p className="pf-head">Filters</p>
        {filters.length === 0 && <p className="pf-quiet">None: everybody qualifies.</p>}
        {filters.length > 1 && (
          <MatchField
            {...{ send, list, match }}
            count={filters.length}
            problems={own.filter(({ below }) => below[0] === 'match')}
          />
        )}
        <Rows
          label="Filters"
          items={filters}
          nameOf={({ filter }, at) => `Filter ${at + 1}, ${filter}`}
          title={({ filter }, at) => `${at + 1} ${filter}`}
          move={(from, to) => send({ type: 'move filter', list, from, to })}
          remove={(at) => send({ type: 'remove filter', list, at })}
        >
          {(filter, at) => {
            const problems = problemsAt(bench, [...path, 'filters', at]);
            const context = `filter ${at + 1}, ${filter.filter}`;
            const reasons = `${id}-f${at}`;
            return (
              <>
                <FilterFields
                  {...{ bench, filter, problems, context, reasons }}
                  change={(next) => send({ type: 'set filter', list, at, filter: next })}
                />
                {FILTERS.get(filter.filter)?.looksBackOn !== undefined && (
                  <Constraints
                    {...{ bench, send, context, reasons }}
                    wrong={isWrongAt(problems)}
                    kind="filter"
                    of={filter.filter}
                    where={constraintsOf(filter)}
                    on={{ ...list, filter: at }}
                  />
                )}
                <Reasons id={reasons} problems={problems} />
              </>
            );
          }}
        </Rows>
        <Adder
          label="Kind of filter"
          options={[...FILTERS.keys()]}
          action="Add Filter"
          add={(filter) => send({ type: 'add filter', list, filter })}
        />
        <Reasons
          id={`${id}-own`}
          problems={own.filter(({ below }) => below.length < 2 && below[0] !== 'match')}
        />
      </section>
    </div>
  );
}
