import type { Folder, ProgramData } from '#engine';
import { editInstance } from './edit.ts';
import type { Refusal } from './refusal.ts';
import { renamed } from './registry.ts';
import type { Sandbox } from './sandbox.ts';

/** A folder under another name; what lies in it goes along. */
export function renameFolder(sandbox: Sandbox, from: string, to: string): Sandbox | Refusal {
  if (from === to) return sandbox;
  const { folders = [], programs } = sandbox.scenario.instance;
  const ofFolder = (one: Folder): Folder => ({
    ...one,
    name: one.name === from ? to : one.name,
    ...(one.parent === from ? { parent: to } : {}),
  });
  const ofProgram = (one: ProgramData): ProgramData => (one.folder === from ? { ...one, folder: to } : one);
  const registry = { ...sandbox.registry, folders: renamed(sandbox.registry.folders, from, to) };
  return editInstance(
    { ...sandbox, registry },
    { folders: folders.map(ofFolder), programs: programs.map(ofProgram) },
  );
}
