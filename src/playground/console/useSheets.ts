import { useEffect, useState } from 'react';
import type { OperationSheet } from '#api';

type Sheets = readonly OperationSheet[];

async function fetched(): Promise<Sheets> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/api/operations.json`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return await answer.json();
}

/** The sheets of all operations, from the file of this site; null until they are there. */
export function useSheets(): {
  readonly sheets: Sheets | null;
  readonly trouble: boolean;
  readonly retry: () => void;
} {
  const [sheets, know] = useState<Sheets | null>(null);
  const [tries, tryAgain] = useState(0);
  const [failed, fail] = useState(-1);
  useEffect(() => {
    let wanted = true;
    fetched()
      .then((found) => wanted && know(found))
      .catch(() => wanted && fail(tries));
    return () => {
      wanted = false;
    };
  }, [tries]);
  return { sheets, trouble: failed === tries, retry: () => tryAgain(tries + 1) };
}
