import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Served } from './served.ts';

/** What newman's JSON report says, as far as it is looked at. */
interface Report {
  readonly collection: { readonly item: readonly unknown[] };
  readonly run: {
    readonly stats: {
      readonly requests: { readonly total: number; readonly failed: number };
      readonly assertions: { readonly total: number; readonly failed: number };
    };
    readonly failures: readonly {
      readonly source: { readonly name: string };
      readonly error: { readonly message: string };
    }[];
    readonly executions: readonly {
      readonly item: { readonly name: string };
      readonly assertions?: readonly { readonly error?: object }[];
    }[];
  };
}

const NEWMAN = createRequire(import.meta.url).resolve('newman/bin/newman.js');

/**
 * Runs a collection from the folder of a served sandbox on newman's command line, with the environment that the sandbox wrote
 * and values for some of its variables. Gives its exit code, the number of requests, what failed, and its report.
 */
export async function newman(
  { folder, address }: Served,
  { collection = 'collection.json', values = {} }: Wish = {},
) {
  const file = (name: string) => join(folder, name);
  const all = Object.entries({ marketoBaseUrl: address, ...values });
  const variables = all.flatMap(([name, value]) => ['--env-var', `${name}=${value}`]);
  const args = ['run', file(collection), '--environment', file('environment.json'), ...variables];
  const report = ['--reporters', 'json', '--reporter-json-export', file('report.json')];
  const child = spawn(process.execPath, ['--no-deprecation', NEWMAN, ...args, ...report], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  const { collection: read, run } = JSON.parse(readFileSync(file('report.json'), 'utf8')) as Report;
  const failures = run.failures.map(({ source, error }) => [source.name, error.message]);
  return { code, requests: read.item.length, failures, run };
}

/** A collection in the folder, the sandbox's own where it is left out, and values by variable. */
interface Wish {
  readonly collection?: string;
  readonly values?: Readonly<Record<string, string>>;
}
