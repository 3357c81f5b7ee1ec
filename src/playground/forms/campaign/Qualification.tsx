import { Select } from '../controls/Select.tsx';
import { Text } from '../controls/Text.tsx';

export interface QualificationProps {
  readonly rule: string;
  readonly invalid: boolean;
  readonly reasons: string;
  readonly change: (rule: string) => void;
}

const EVERY = /^once every (\d*) *(hour|day|week|month)s?$/i;
const UNITS = ['hour', 'day', 'week', 'month'];
const RULES = [
  { value: 'only once', words: 'only once' },
  { value: 'every time', words: 'every time' },
  { value: 'interval', words: 'once every...' },
];

const interval = (count: string, unit: string) => `once every ${count} ${unit}${count === '1' ? '' : 's'}`;

/** Smart Campaign Settings: how often each person can run through the flow (fact 9.6). */
export function Qualification({ rule, invalid, reasons, change }: QualificationProps) {
  const known = rule === 'only once' || rule === 'every time';
  const [, count = '', unit = 'day'] = EVERY.exec(rule) ?? [];
  return (
    <div className="pf-fields">
      <Select
        label="Each person can run through the flow"
        value={known ? rule : 'interval'}
        options={RULES}
        invalid={invalid}
        reasons={reasons}
        change={(next) => change(next === 'interval' ? interval('7', 'day') : next)}
      />
      {!known && (
        <>
          <Text
            label="Number"
            name="Number of hours, days, weeks or months"
            value={count}
            numeric
            invalid={invalid}
            reasons={reasons}
            change={(next) => change(interval(next.trim(), unit))}
          />
          <Select
            label="Unit"
            value={unit.toLowerCase()}
            options={UNITS}
            change={(next) => change(interval(count, next))}
          />
        </>
      )}
    </div>
  );
}
