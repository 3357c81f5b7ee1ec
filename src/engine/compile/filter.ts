import { FILTERS } from '../filters/table.ts';
import type { CompiledFilter } from '../program.ts';
import type { FilterData } from '../scenario.ts';
import { unknown } from './names.ts';
import { readParams, type Site } from './params.ts';
import { complain } from './report.ts';

/** A filter or the IF of a choice; null when it is invalid. */
export function compileFilter(site: Site, data: FilterData): CompiledFilter | null {
  const kind = FILTERS.get(data.filter);
  if (!kind) {
    complain(
      site.report,
      [...site.path, 'filter'],
      unknown('filter', data.filter, FILTERS.keys()),
      site.reach,
    );
    return null;
  }
  const { params, ok } = readParams({ ...site, besides: ['filter'] }, kind.params, data);
  if (!ok) return null;
  const complaint = kind.check?.(params, site.names);
  if (complaint) complain(site.report, site.path, complaint, site.reach);
  if (complaint && complaint.reach !== 'warning') return null;
  return { filter: kind.name, params };
}
