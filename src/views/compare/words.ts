import type { Clause, Stepped } from '#engine';
import { nameOf } from '../trace/naming.ts';
import { quote } from '../vocabulary.ts';
import type { Compared } from './steps.ts';

/** How sentences tell the two runs apart: "on the left", "on the right". */
export interface Sides {
  readonly a: string;
  readonly b: string;
}

/** What the sentences of a comparison need to know. */
export interface Telling {
  readonly sides: Sides;
  /** More than one person takes steps, so that each must be named. */
  readonly several: boolean;
  readonly fields: ReadonlySet<string>;
}

/** "MQL decision, step 1", with the person where there are several. */
export function placeOf({ person, campaign, index }: Stepped, { several }: Telling): string {
  return `${several ? `${person}, ` : ''}${nameOf(campaign ?? '')}, step ${index + 1}`;
}

function targetWords(event: Stepped): string {
  const name = nameOf(event.target ?? '');
  if (event.result !== 'done') return `${name} is not run`;
  if (event.step === 'Execute Campaign') return `executes ${name}`;
  if (event.step === 'Request Campaign') return `requests ${name}`;
  return `${event.step}, ${name}`;
}

function changeWords({ changes }: Stepped, whole: boolean): string {
  if (!whole) return changes.map(({ to }) => quote(to)).join(', ');
  return changes.map(({ field, from, to }) => `${field} from ${quote(from)} to ${quote(to)}`).join(', ');
}

function resultWords(event: Stepped, whole: boolean): string {
  if (event.changes.length > 0) return changeWords(event, whole);
  if (event.target !== null) return targetWords(event);
  if (event.result === 'failed') return 'the step fails';
  return event.result === 'skipped' ? 'no change' : event.step;
}

/** What two steps at the same place did: only the new values where these tell them apart. */
export function effectWords(a: Stepped, b: Stepped, sides: Sides): string {
  const short = [resultWords(a, false), resultWords(b, false)];
  const score = a.step === 'Change Score' || b.step === 'Change Score';
  const [left, right] = score || short[0] === short[1] ? [resultWords(a, true), resultWords(b, true)] : short;
  if (left !== right) return `${left} ${sides.a}, ${right} ${sides.b}`;
  return `${choiceWords(a)} ${sides.a}, ${choiceWords(b)} ${sides.b}`;
}

function choiceWords({ applied }: Stepped): string {
  return applied === 'default' ? 'the default choice' : `choice ${applied + 1}`;
}

/** What the two saw where a test that both made saw different values; empty if nothing differs. */
export function seenWords(a: Compared, b: Compared, { sides, fields }: Telling): string {
  const inB = new Map(b.tests.map((test) => [test.text, test]));
  const words = new Set<string>();
  for (const test of a.tests) {
    const other = inB.get(test.text);
    if (!other || (other.seen ?? null) === (test.seen ?? null)) continue;
    words.add(
      `${subjectOf(test, fields)} was ${quote(test.seen ?? null)} ${sides.a} and ${quote(other.seen ?? null)} ${sides.b}.`,
    );
  }
  return [...words].join(' ');
}

/** The field that a test is about: the longest whose name the test begins with; else the test itself. */
function subjectOf({ text }: Clause, fields: ReadonlySet<string>): string {
  let longest = '';
  for (const field of fields)
    if (text.startsWith(`${field} `) && field.length > longest.length) longest = field;
  return longest || `What "${text}" tests`;
}
