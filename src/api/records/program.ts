import type { ProgramData } from '#engine';
import { holderOf, type Placed, placesOf, ROOT, type WithId } from '../sandbox/places.ts';
import { stampOf } from '../sandbox/registry.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { anything, assetTime, flag, listOf, oneOf, record, text, whole } from '../schema/schema.ts';
import { urlOf } from '../wire/computedUrl.ts';
import { assetTimeOf } from '../wire/times.ts';

/** A program as an asset. Its folder has a `value`, not an `id`: so answers Marketo. */
export const program = record({
  id: whole(),
  name: text(),
  description: text(),
  createdAt: assetTime,
  updatedAt: assetTime,
  url: text(),
  type: oneOf('Default', 'Engagement'),
  channel: text(),
  folder: record({ type: oneOf('Folder', 'Program'), value: whole(), folderName: text() }),
  status: text(),
  workspace: text(),
  tags: listOf(anything()),
  costs: listOf(anything()),
  headStart: flag(),
});

export type Program = WithId<ProgramData>;

export function programsOf(sandbox: Sandbox): readonly Program[] {
  return sandbox.scenario.instance.programs
    .map((data) => ({ ...data, id: data.id ?? 0 }))
    .toSorted((a, b) => a.id - b.id);
}

export const programOf = (sandbox: Sandbox, id: number | undefined): Program | undefined =>
  programsOf(sandbox).find((one) => one.id === id);

export function programRecordOf(sandbox: Sandbox, data: Program) {
  const { created, updated } = stampOf(sandbox.registry, 'program', data.id);
  const own: Placed = { type: 'Program', id: data.id, name: data.name, data };
  const holder = holderOf(placesOf(sandbox), own);
  const engagement = (data.streams ?? []).length > 0;
  return {
    id: data.id,
    name: data.name,
    description: data.description ?? '',
    createdAt: assetTimeOf(created),
    updatedAt: assetTimeOf(updated),
    url: engagement ? urlOf.engagement(data.id) : urlOf.program(data.id),
    type: engagement ? 'Engagement' : 'Default',
    channel: data.channel ?? '',
    folder: {
      type: holder?.type ?? 'Folder',
      value: holder?.id ?? ROOT.id,
      folderName: holder?.name ?? ROOT.name,
    },
    status: '',
    workspace: data.workspace ?? 'Default',
    tags: [],
    costs: [],
    headStart: false,
  };
}
