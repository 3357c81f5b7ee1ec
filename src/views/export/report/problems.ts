import type { Path, Problem, Program } from '#engine';

/** A problem of the model with its place in words. */
export interface ProblemWords {
  /** "Scoring.Base, flow, step 2"; empty where it is about the whole. */
  readonly place: string;
  readonly message: string;
  /** It is allowed, and seldom meant; else something is left out of the run. */
  readonly warning: boolean;
}

const PARTS: ReadonlyMap<unknown, string> = new Map([
  ['smartList', 'smart list'],
  ['flow', 'flow'],
  ['schedule', 'schedule'],
  ['people', 'people'],
  ['script', 'what happens'],
  ['claims', 'claims'],
  ['assumptions', 'assumptions'],
]);

function inCampaign(ref: string, [part, at]: Path): string {
  const step = part === 'flow' && typeof at === 'number' ? [`step ${at + 1}`] : [];
  return [ref, ...[PARTS.get(part) ?? []].flat(), ...step].join(', ');
}

function placeOf(path: Path, { campaigns }: Pick<Program, 'campaigns'>): string {
  const own = campaigns.find((one) => one.path.every((part, at) => path[at] === part));
  if (own) return inCampaign(own.ref, path.slice(own.path.length));
  const [part, at] = path;
  const known = PARTS.get(part);
  if (known !== undefined) return typeof at === 'number' ? `${known}, ${at + 1}` : known;
  return path
    .filter((one) => one !== 'instance')
    .map((one) => (typeof one === 'number' ? one + 1 : one))
    .join(', ');
}

/** A problem in words for paper: where it is, what is wrong, and the nearest right word. */
export function problemWords(
  { path, message, near, reach }: Problem,
  program: Pick<Program, 'campaigns'>,
): ProblemWords {
  const hint = near === undefined || message.includes(`"${near}"`) ? '' : ` Did you mean "${near}"?`;
  return { place: placeOf(path, program), message: message + hint, warning: reach === 'warning' };
}
