import { describe, parse } from '#scenario';
import type { Given } from './kept.ts';
import { KEEP_LIMITS } from './limits.ts';

/** Tells a file of models from any other JSON. */
const FORMAT = 'smart-campaign-lab models';
const VERSION = 1;

/** A model of a file, before its text is read. */
export interface Found extends Given {
  /** The file is the scenario itself: its name is that of the file, until its title is known. */
  readonly single: boolean;
}

/** A file, or a model of one, that cannot be taken in, and why: sentences. */
export interface Refused {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** A file with models: JSON, with their texts as they are, so that comments stay. `now` is an ISO date with time. */
export function filed(models: readonly (Given & { readonly saved: string })[], now: string): string {
  const own = models.map(({ name, from, saved, text }) => ({ name, from, saved, text }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: now, models: own }, null, 2)}\n`;
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function json(text: string): { readonly data: unknown } | { readonly why: string } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : '' };
  }
}

function modelOf(value: unknown, at: number): Found | Refused {
  const place = `Model ${at + 1}`;
  if (!isMapping(value)) return { name: place, reasons: [`${place} of the file must be a mapping.`] };
  const { name, text, from } = value;
  const known = typeof name === 'string' && name.trim() !== '' ? name : place;
  if (typeof text !== 'string')
    return { name: known, reasons: [`"text" of model ${at + 1} must be a text: the scenario.`] };
  const source = typeof from === 'string' && from.length <= KEEP_LIMITS.name ? from : null;
  return { name: known, text, from: source, single: false };
}

function modelsOf(data: Mapping, name: string): readonly (Found | Refused)[] {
  const { version, models } = data;
  const refused = (why: string) => [{ name, reasons: [why] }];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused(`"version" must be ${VERSION}.`);
  if (version > VERSION)
    return refused(
      `The file has version ${version} and this page reads up to ${VERSION}. Reload this page to get its newest version, and import the file again.`,
    );
  if (!Array.isArray(models)) return refused('"models" must be a list.');
  if (models.length === 0) return refused('The file has no models.');
  const rest = models.length - KEEP_LIMITS.models;
  const beyond = `The file has more models than the ${KEEP_LIMITS.models} that can be kept: ${rest} were left out.`;
  return [...models.slice(0, KEEP_LIMITS.models).map(modelOf), ...(rest > 0 ? refused(beyond) : [])];
}

/**
 * The models in the text of a file: several, if it was written by `filed`; else the file is a scenario, YAML or JSON. Does
 * not read the scenarios: see `checked`. Never throws; a text that is neither comes back as one refusal.
 */
export function contentsOf(text: string, fileName: string): readonly (Found | Refused)[] {
  const plain = text.replace(/^\ufeff/, '');
  const ours = plain.slice(0, 200).includes(`"${FORMAT}"`);
  if (/^\s*\{/.test(plain)) {
    const read = json(plain);
    if ('data' in read && isMapping(read.data)) {
      const { format } = read.data;
      if (format === FORMAT) return modelsOf(read.data, fileName);
      if (format !== undefined && Array.isArray(read.data['models']))
        return [{ name: fileName, reasons: [`"format" must be "${FORMAT}".`] }];
    }
    if ('why' in read && ours)
      return [{ name: fileName, reasons: [`The file is damaged: it is not JSON. ${read.why}`] }];
  }
  return [{ name: fileName, text: plain, from: null, single: true }];
}

/**
 * A model whose scenario can be used, named by its title where the file is the scenario itself; or the reasons why it cannot. Takes
 * as long as parsing a scenario does.
 */
export function checked({ name, text, from, single }: Found): Given | Refused {
  const { scenario, problems } = parse(text);
  if (scenario) return { name: single ? scenario.title : name, text, from };
  const reasons = problems.filter(({ reach }) => reach === 'file').map(describe);
  const rest = reasons.length - KEEP_LIMITS.reasons;
  const shown = reasons.slice(0, KEEP_LIMITS.reasons);
  return { name, reasons: rest > 0 ? [...shown, `And ${rest} more.`] : shown };
}
