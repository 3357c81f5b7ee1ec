import type { Matters } from '#workbench';

interface CountsProps {
  /** The person fields of the model. */
  readonly fields: readonly string[];
  /** What the reader has chosen; undefined for the usual. */
  readonly matters: Matters | undefined;
  readonly choose: (matters: Matters) => void;
}

/** What counts when nothing is chosen. */
const USUAL: Matters = { memberships: true, mails: true, log: false };

const KINDS = [
  { kind: 'memberships', title: 'Lists, programs, statuses' },
  { kind: 'mails', title: 'Mails and alerts' },
  { kind: 'log', title: 'The activity log, entry by entry' },
] as const;

const ALL = 'all';
const NONE = 'none';

/** The fields that count: all, none, or one. */
function fieldsIn(choice: string): Pick<Matters, 'fields'> {
  if (choice === ALL) return {};
  return { fields: choice === NONE ? [] : [choice.slice(choice.indexOf(' ') + 1)] };
}

/** What two orders must agree in to end alike. */
export function Counts({ fields, matters = USUAL, choose }: CountsProps) {
  const { fields: only, ...kinds } = matters;
  const chosen = only === undefined ? ALL : only.length === 0 ? NONE : `field ${only[0]}`;
  return (
    <details className="pg-counts">
      <summary>What counts as the outcome</summary>
      <fieldset>
        <legend>Two orders end alike when these are the same</legend>
        <label className="pg-field">
          <span>Fields</span>
          <select value={chosen} onChange={({ target }) => choose({ ...kinds, ...fieldsIn(target.value) })}>
            <option value={ALL}>All</option>
            <option value={NONE}>None</option>
            {fields.map((field) => (
              <option key={field} value={`field ${field}`}>
                {field}
              </option>
            ))}
          </select>
        </label>
        {KINDS.map(({ kind, title }) => (
          <label key={kind} className="pg-tick">
            <input
              type="checkbox"
              checked={matters[kind]}
              onChange={({ target }) => choose({ ...matters, [kind]: target.checked })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
