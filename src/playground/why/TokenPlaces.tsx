import type { TokenChain } from '#views';

/** Where each token was looked up, what was found, and what counted. */
export function TokenPlaces({ tokens }: { readonly tokens: readonly TokenChain[] }) {
  return tokens.map(({ token, value, places }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text can ask for a token twice
    <div key={index} className="pg-token">
      <p>
        <code>{token}</code> gives {value === '' ? 'nothing' : <b>{value}</b>}
      </p>
      <ul>
        {places.map(({ text, used }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place can be asked twice, for two contexts
          <li key={at} className={used ? 'pg-used' : undefined}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  ));
}
