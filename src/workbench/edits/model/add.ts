import { type Plain, quote } from '#engine';
import { listAt, putList } from './data.ts';
import { freshCampaign } from './fresh.ts';
import type { ModelEditKind, ModelEditOf } from './kind.ts';
import { findThing, noThing } from './named/find.ts';
import { freeName, whyNotCalled } from './named/freeName.ts';
import { NAMED } from './named/table.ts';
import { capital } from './words.ts';

function newItem(bench: Parameters<typeof add>[0], edit: ModelEditOf<'add'>, name: string): Plain {
  if (edit.kind !== 'campaign') return NAMED[edit.kind].fresh({ name, bench });
  return freshCampaign(name, edit.like ?? 'batch') as unknown as Plain;
}

/** A new thing, complete, behind the others of its kind. */
export const add: ModelEditKind<'add'> = (bench, edit) => {
  const { scenario } = bench;
  const { kind, inside = '' } = edit;
  const home = kind === 'campaign' ? findThing(scenario, 'program', inside) : undefined;
  if (kind === 'campaign' && !home) return noThing('program', inside);
  const name = edit.name?.trim() ?? freeName(scenario, kind, `New ${kind}`, inside);
  const wrong = whyNotCalled(scenario, kind, name, inside);
  if (wrong) return wrong;
  const list = home ? [...home.path, 'campaigns'] : NAMED[kind].list;
  return {
    label: `${capital(kind)} ${quote(name)} is added`,
    scenario: putList(scenario, list, [...listAt(scenario, list), newItem(bench, edit, name)]),
  };
};
