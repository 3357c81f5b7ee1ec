import { useState } from 'react';
import { type ApiConsole, curlText, fetchText, postmanText, type SentCall, tokenIn } from '#api';
import { CopyField } from '../share/CopyField.tsx';
import '../share/share.css';

/** Where `npm run -s lab -- api` serves the sandbox. */
const SERVER = 'http://127.0.0.1:8787';

const WAYS = { curl: 'curl', fetch: 'fetch', postman: 'Postman' } as const;

type Way = keyof typeof WAYS;

/** The same call for other tools, to copy. */
export function Copies({ console, call }: { readonly console: ApiConsole; readonly call: SentCall }) {
  const [way, show] = useState<Way>('curl');
  const place = { server: SERVER, token: tokenIn(console) };
  const { request, title } = call;
  const texts: Readonly<Record<Way, () => string>> = {
    curl: () => curlText(request, place),
    fetch: () => fetchText(request, place),
    postman: () => postmanText(request, title, place),
  };
  const text = texts[way]();
  return (
    <details className="ac-copies pg-share">
      <summary>The same call in curl, fetch and Postman</summary>
      <fieldset className="ac-modes">
        <legend className="pg-sr">The call for</legend>
        {(Object.keys(WAYS) as Way[]).map((one) => (
          <button
            key={one}
            type="button"
            className="pg-button"
            aria-pressed={one === way}
            onClick={() => show(one)}
          >
            {WAYS[one]}
          </button>
        ))}
      </fieldset>
      <CopyField
        label={`The call for ${WAYS[way]}`}
        what={WAYS[way]}
        value={text}
        rows={Math.min(16, text.split('\n').length + 1)}
      />
      <p className="ac-help">
        It goes to <code>{SERVER}</code>, where <code>npm run -s lab -- api</code> serves the sandbox on your
        own machine. The access token is left to a variable: the one of this page counts nowhere else.
      </p>
    </details>
  );
}
