import { fileURLToPath } from 'node:url';
import { LOCAL_PORT } from '#api';
import { type Opened, openFile } from '../openFile.ts';
import { readOptions } from '../options.ts';

/** What `api` is asked for. */
export interface Wish {
  readonly opened: Opened;
  /** 0 for any that is free. */
  readonly port: number;
  readonly save: string | null;
  readonly documents: string | null;
}

const MOST = 65_535;

/** What the sandbox holds when no scenario is given. */
const INSTANCE = fileURLToPath(new URL('../../../content/scenarios/api-instance.yaml', import.meta.url));

/** Reads the arguments of `api`; a text says what is wrong with them or with the file. */
export function wishOf(args: readonly string[], help: string): Wish | string {
  const options = readOptions(args, {
    scenario: 'value',
    variant: 'value',
    port: 'value',
    save: 'value',
    documents: 'value',
  });
  if (typeof options === 'string') return options;
  const { files, values } = options;
  if (files.length > 0) return `"api" takes its file as "--scenario FILE".\n\n${help}`;
  const words = values['port'] ?? String(LOCAL_PORT);
  const port = Number(words);
  if (!/^\d{1,5}$/.test(words) || port > MOST)
    return `"--port" needs a whole number up to ${MOST}, not "${words}".`;
  const opened = openFile(values['scenario'] ?? INSTANCE, values['variant'] ?? null);
  if ('wrong' in opened) return opened.wrong;
  return { opened, port, save: values['save'] ?? null, documents: values['documents'] ?? null };
}
