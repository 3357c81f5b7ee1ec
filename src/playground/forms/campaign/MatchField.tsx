import { useId } from 'react';
import type { ListPlace, PlacedProblem } from '#workbench';
import { Reasons } from '../controls/Reasons.tsx';
import { Select } from '../controls/Select.tsx';
import { Text } from '../controls/Text.tsx';
import type { FormProps } from '../form.ts';

export interface MatchFieldProps extends Pick<FormProps, 'send'> {
  readonly list: ListPlace;
  readonly match: string;
  readonly count: number;
  readonly problems: readonly PlacedProblem[];
}

/** Advanced logic needs so many filters (fact 7.3). */
const LEAST = 3;

const WAYS = [
  { value: 'all', words: 'ALL filters' },
  { value: 'any', words: 'ANY filter' },
];

/** Logic to start from: the first filter and the others. */
function logicFor(count: number): string {
  const others = Array.from({ length: count - 1 }, (_, index) => index + 2);
  return `1 and (${others.join(' or ')})`;
}

/** How the filters combine: all, any, or advanced logic, which is typed. */
export function MatchField({ send, list, match, count, problems }: MatchFieldProps) {
  const id = useId();
  const way = match.trim().toLowerCase();
  const advanced = way !== 'all' && way !== 'any';
  const logic = count >= LEAST || advanced ? [{ value: 'advanced', words: 'Advanced logic' }] : [];
  return (
    <div className="pf-match">
      <Select
        label="Use"
        name="How the filters combine"
        value={advanced ? 'advanced' : way}
        options={[...WAYS, ...logic]}
        change={(next) =>
          send({ type: 'set match', list, match: next === 'advanced' ? logicFor(count) : next })
        }
      />
      {advanced && (
        <Text
          label="Advanced logic"
          value={match}
          help="Numbers of filters with and, or, and parentheses, as 1 and (2 or 3)."
          invalid={problems.some(({ reach }) => reach !== 'warning')}
          reasons={id}
          change={(text) => send({ type: 'set match', list, match: text })}
        />
      )}
      <Reasons id={id} problems={problems} />
    </div>
  );
}
