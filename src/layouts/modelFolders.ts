import type { Model } from '#course';

/** The models of one folder. */
export interface ModelGroup {
  /** The heading's id. */
  readonly slug: string;
  readonly title: string;
  readonly members: readonly Model[];
}

/** What a folder of `content/scenarios/` is called, in the order of the page; another folder comes last, by its name. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['', 'In lessons and answers'],
  ['worked', 'Worked examples'],
  ['examples', 'Examples of the facts'],
  ['facts', 'One rule at a time'],
  ['everything', 'Every step, trigger and filter at work'],
]);

/** What the folder of a model is called. */
export function folderTitle(folder: string): string {
  return TITLES.get(folder) ?? folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll(/[-/]/g, ' ');
}

/** The models by folder, folders in the order of the page, models as they come. */
export function byFolder(models: readonly Model[]): readonly ModelGroup[] {
  const groups = Map.groupBy(models, ({ folder }) => folder);
  const known = [...TITLES.keys()];
  const place = (folder: string): number => (known.includes(folder) ? known.indexOf(folder) : known.length);
  return [...groups]
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b, 'en'))
    .map(([folder, members]) => {
      return { slug: `in-${folder.replaceAll('/', '-') || 'lessons'}`, title: folderTitle(folder), members };
    });
}
