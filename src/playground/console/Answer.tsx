import { useState } from 'react';
import { type ApiConsole, printRequest, printResponse, type SentCall } from '#api';
import { Came } from './Came.tsx';
import { Copies } from './Copies.tsx';
import { Holds } from './Holds.tsx';
import { Wire } from './Wire.tsx';

/** Everything about a call: what went over the wire, the run that it caused, what it changed, and the same elsewhere. */
export function Answer({ console, call }: { readonly console: ApiConsole; readonly call: SentCall }) {
  const [laidOut, layOut] = useState(true);
  return (
    <>
      <div className="ac-wire">
        <Wire label="Request" text={printRequest(call.request)} />
        <Wire label="Response" text={printResponse(call.response, laidOut)}>
          <button
            type="button"
            className="pg-button"
            aria-pressed={!laidOut}
            onClick={() => layOut(!laidOut)}
          >
            Raw
          </button>
        </Wire>
      </div>
      <Came call={call} />
      <Holds call={call} />
      <Copies key={call.number} console={console} call={call} />
    </>
  );
}
