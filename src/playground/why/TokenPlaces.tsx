import type { TokenTrace } from '#workbench';

/** Where each token was looked up, what was found, and what counted. */
export function TokenPlaces({ tokens }: { readonly tokens: readonly TokenTrace[] }) {
  return tokens.map(({ token, value, lookups }) => (
    <div key={token} className="pg-token">
      <p>
        <code>{token}</code> gives {value === '' ? 'nothing' : <b>{value}</b>}
      </p>
      <ul>
        {lookups.map(({ place, found, used }) => (
          <li key={place} className={used ? 'pg-used' : undefined}>
            {place}: {found ?? 'not there'}
            {used ? ' (used)' : ''}
          </li>
        ))}
      </ul>
    </div>
  ));
}
