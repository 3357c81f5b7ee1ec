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

interface ReadOne {
  readonly ok: boolean;
  readonly value?: Compiled;
}

function isGroup(plain: Plain): boolean {
  return typeof plain === 'object' && plain !== null;
}

function readOne(site: Site, { name, label, type, optional }: Param, plain: Plain | undefined): ReadOne {
  const { report, names, path, own, reach } = site;
  if (optional && (plain === undefined || (plain === '' && type.json === 'string'))) return { ok: true };
  if (plain === undefined || (plain === '' && type.json === 'string')) {
    complain(report, path, { message: `${label} is missing.`, facts: ['1.18'] }, reach);
    return { ok: false };
  }
  if (isGroup(plain) && (type.json === 'string' || type.json === 'boolean')) {
    const message = `${label} needs one value, not a list or a group.`;
    complain(report, [...path, name], { message, facts: [] }, reach);
    return { ok: false };
  }
  const reading = type.read(plain, names, own);
  if ('wrong' in reading) complain(report, [...path, name], reading.wrong, reach);
  else if (reading.warn) complain(report, [...path, name], reading.warn, 'warning');
  return 'wrong' in reading ? { ok: false } : { ok: true, value: reading.value };
}

/** Reads a kind's parameters from plain data. `ok` is false when one is missing, unknown or wrong. */
export function readParams(
  site: Site,
  params: readonly Param[],
  data: Readonly<Record<string, Plain | undefined>>,
) {
  const compiled: Record<string, Compiled> = {};
  let ok = true;
  for (const param of params) {
    const one = readOne(site, param, data[param.name]);
    ok &&= one.ok;
    if (one.value !== undefined) compiled[param.name] = one.value;
  }
  const known = params.map(({ name }) => name);
  for (const key of Object.keys(data)) {
    if (known.includes(key) || site.besides.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    const message = `"${key}" does not belong here.${hint}`;
    complain(site.report, [...site.path, key], { message, facts: [], ...(near ? { near } : {}) }, site.reach);
    ok = false;
  }
  return { params: compiled as Params, ok };
}
