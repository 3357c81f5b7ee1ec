import { POLICY_NAMES } from '#workbench';

interface OrderMenuProps {
  /** The order that runs, as `policyOf` reads it. */
  readonly policy: string;
  readonly choose: (policy: string) => void;
}

const SEEDS = 999_999_999;

/** Which order runs. One that was shown or is led by hand has a name here only while it runs. */
export function OrderMenu({ policy, choose }: OrderMenuProps) {
  const random = policy.startsWith('random ');
  const own = POLICY_NAMES.some(({ name }) => name === policy) ? null : policy.split(' ')[0];
  const seed = random ? Number(policy.slice('random '.length)) : 0;
  return (
    <div className="pg-field pg-order">
      <label className="pg-field">
        <span>Order</span>
        <select
          value={own ?? policy}
          onChange={({ target }) => choose(target.value === 'random' ? 'random 1' : target.value)}
        >
          {POLICY_NAMES.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
          <option value="random">By chance</option>
          {own === 'order' && <option value="order">As shown</option>}
          {own === 'choose' && <option value="choose">You choose</option>}
        </select>
      </label>
      {random && (
        <button type="button" className="pg-button" onClick={() => choose(`random ${(seed % SEEDS) + 1}`)}>
          Another
        </button>
      )}
    </div>
  );
}
