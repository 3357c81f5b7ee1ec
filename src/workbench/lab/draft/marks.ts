import type { Plain, Value } from '#engine';
import { findStep } from '../../model.ts';
import { MOST_BREAKPOINTS } from '../breakpoints/add.ts';
import type { Breakpoint } from '../breakpoints/breakpoint.ts';
import type { Lab } from '../lab.ts';
import { MOST_WATCHES } from '../watches/add.ts';
import type { Watch } from '../watches/watch.ts';
import { isKeyed, type Keyed, mappingsIn, numberIn, textIn } from './plain.ts';

const isValue = (data: Plain | undefined): data is Value =>
  data === null || (data !== undefined && typeof data !== 'object');

const personIn = (data: Keyed): { readonly person?: string } => {
  const person = textIn(data, 'person');
  return person === undefined ? {} : { person };
};

function stepIn(data: Keyed, { scenario }: Lab['bench']): readonly Breakpoint[] {
  const [campaign, at] = [textIn(data, 'campaign'), numberIn(data, 'at')];
  if (campaign === undefined || at === undefined) return [];
  const place = { kind: 'step', campaign, at } as const;
  const { gone } = data;
  const step = isKeyed(gone) ? textIn(gone, 'step') : undefined;
  if (step !== undefined && isKeyed(gone)) return [{ ...place, data: { ...gone, step }, gone: true }];
  const found = findStep(scenario, campaign, at);
  return [typeof found === 'string' ? { ...place, gone: true } : { ...place, data: found.step }];
}

function breakpointIn(data: Keyed, bench: Lab['bench']): readonly Breakpoint[] {
  if (data['kind'] === 'step') return stepIn(data, bench);
  const { is } = data;
  if (data['kind'] === 'field') {
    const field = textIn(data, 'field');
    if (field === undefined) return [];
    return [{ kind: 'field', ...personIn(data), field, ...(isValue(is) ? { is } : {}) }];
  }
  const token = data['kind'] === 'token' ? textIn(data, 'token') : undefined;
  return token === undefined ? [] : [{ kind: 'token', token, ...(typeof is === 'string' ? { is } : {}) }];
}

/** The breakpoints of a draft, as they fit the bench that is open. What is none is left out. */
export function breakpointsIn(draft: Keyed, bench: Lab['bench']): readonly Breakpoint[] {
  return mappingsIn(draft, 'breakpoints', MOST_BREAKPOINTS).flatMap((data) => breakpointIn(data, bench));
}

function watchIn(data: Keyed): readonly Watch[] {
  const { kind } = data;
  const [person, field, mark, token] = ['person', 'field', 'mark', 'token'].map((key) => textIn(data, key));
  if (kind === 'field' && person !== undefined && field !== undefined) return [{ kind, person, field }];
  if (kind === 'membership' && person !== undefined && mark !== undefined) return [{ kind, person, mark }];
  return kind === 'token' && token !== undefined ? [{ kind, token, ...personIn(data) }] : [];
}

/** The watches of a draft. What is none is left out. */
export function watchesIn(draft: Keyed): readonly Watch[] {
  return mappingsIn(draft, 'watches', MOST_WATCHES).flatMap(watchIn);
}
