import type { Scenario } from '#workbench';

/** A folder or program of the tree with what it holds. */
export interface Branch {
  readonly kind: 'folder' | 'program';
  readonly name: string;
  readonly inside: readonly Branch[];
}

/**
 * Folders and programs as they are nested: folders first, each list in the order of the model. What names a place that is
 * not there, or goes round in a circle, stands at the top, so that nothing is missing.
 */
export function outline({ instance }: Scenario): readonly Branch[] {
  const { folders = [], programs } = instance;
  const placed = new Set<string>();
  const isFolder = (name: string | undefined) => folders.some((one) => one.name === name);
  const isProgram = (name: string | undefined) => programs.some((one) => one.name === name);
  const folder = (name: string): readonly Branch[] => {
    if (placed.has(`folder ${name}`)) return [];
    placed.add(`folder ${name}`);
    const inner = folders.filter(({ parent }) => parent === name).flatMap((one) => folder(one.name));
    const held = programs.filter((one) => one.folder === name && !isProgram(one.parent));
    return [{ kind: 'folder', name, inside: [...inner, ...held.flatMap((one) => program(one.name))] }];
  };
  const program = (name: string): readonly Branch[] => {
    if (placed.has(`program ${name}`)) return [];
    placed.add(`program ${name}`);
    const nested = programs.filter(({ parent }) => parent === name).flatMap((one) => program(one.name));
    return [{ kind: 'program', name, inside: nested }];
  };
  return [
    ...folders.filter(({ parent }) => !isFolder(parent)).flatMap((one) => folder(one.name)),
    ...programs
      .filter((one) => !isFolder(one.folder) && !isProgram(one.parent))
      .flatMap((one) => program(one.name)),
    ...folders.flatMap((one) => folder(one.name)),
    ...programs.flatMap((one) => program(one.name)),
  ];
}
