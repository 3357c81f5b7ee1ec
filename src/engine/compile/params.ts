import { nearest } from '../near.ts';
import type { Compiled, Param } from '../params/kind.ts';
import type { Path, Reach } from '../problem.ts';
import type { Params } from '../program.ts';
import type { Plain } from '../scenario.ts';
import type { Names } from './names.ts';
import { complain, type Report } from './report.ts';

/** What a parameter set belongs to. */
export interface Site {
  readonly report: Report;
  readonly names: Names;
  readonly path: Path;
  /** The campaign that holds it, by index; -1 for none. */
  readonly own: number;
  /** How far its problems reach. */
  readonly reach: Reach;
  /** Keys that are not parameters. */
  readonly besides: readonly string[];
}

/** Reads a kind's parameters from plain data. `ok` is false when one is missing, unknown or wrong. */
export function readParams(site: Site, params: readonly Param[], data: Readonly<Record<string, Plain | undefined>>) {
  const { report, names, path, own, reach } = site;
  const compiled: Record<string, Compiled> = {};
  let ok = true;
  for (const { name, label, type, optional } of params) {
    const plain = data[name];
    if (plain === undefined || plain === '') {
      if (optional && plain === undefined) continue;
      if (plain === undefined || type.json === 'string') {
        complain(report, path, { message: `${label} is missing.`, facts: ['1.18'] }, reach);
        ok = false;
        continue;
      }
    }
    const reading = type.read(plain ?? null, names, own);
    if ('wrong' in reading) {
      complain(report, [...path, name], reading.wrong, reach);
      ok = false;
      continue;
    }
    if (reading.warn) complain(report, [...path, name], reading.warn, 'warning');
    compiled[name] = reading.value;
  }
  const known = params.map(({ name }) => name);
  for (const key of Object.keys(data)) {
    if (known.includes(key) || site.besides.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    complain(report, [...path, key], { message: `"${key}" does not belong here.${hint}`, facts: [] }, reach);
    ok = false;
  }
  return { params: compiled as Params, ok };
}
