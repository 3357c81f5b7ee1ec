import { type ClaimResult, quote } from '#engine';
import type { Located } from '#scenario';
import { traceText } from '#views';
import type { Ran } from '../ran.ts';
import { logLines } from './activityLog.ts';
import { type FinalPerson, finalPeople } from './finalFields.ts';

function title({ scenario, variant, policy }: Ran): string {
  const own = scenario.variants?.find(({ name }) => name === variant);
  const which = own ? `Variant ${own.name}: ${own.title}` : 'As written';
  return `${scenario.title}\n${which}. Policy: ${policy}.`;
}

const problemLine = ({ line, column, reach, message }: Located): string =>
  `  ${line}:${column}  ${reach}: ${message}`;

function stateOf({ exists, created, deleted, anonymous }: FinalPerson): string {
  if (exists) return created ? ', created' : '';
  if (deleted) return ', deleted';
  return anonymous ? ', anonymous' : ', not in the database';
}

function personLines(person: FinalPerson): readonly string[] {
  const { name, changed } = person;
  const state = stateOf(person);
  const width = Math.max(0, ...changed.map(({ field }) => field.length));
  if (changed.length === 0) return [`  ${name}${state}: nothing changed`];
  const fields = changed.map(
    ({ field, from, to }) => `    ${field.padEnd(width)}  ${quote(to)}  (was ${quote(from)})`,
  );
  return [`  ${name}${state}`, ...fields];
}

function claimLine({ statement, holds, kept, reason }: ClaimResult): string {
  const word = holds ? 'holds' : 'fails';
  const odd = kept ? (holds ? '' : ', as claimed') : holds ? ', and should fail' : '';
  return `  ${word}${odd}: ${statement} ${reason}`;
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

function status({ run, claims }: Ran): string {
  const kept = claims.filter((claim) => claim.kept).length;
  const ended = run.status === 'done' ? 'done' : 'stopped before the end';
  const counted =
    claims.length === 0 ? 'no claims' : `${kept} of ${claims.length} claims came out as claimed`;
  return `Status: ${ended}, ${counted}.`;
}

/** A run as text, for people and for golden files: the same run gives the same text, byte for byte. */
export function runText(ran: Ran): string {
  const { program, run, claims, problems } = ran;
  const lines = [
    title(ran),
    ...section('Problems', problems.map(problemLine)),
    ...section('Trace', traceText(run.events, { start: program.start }).split('\n')),
    ...section('Activity log', logLines(program, run.events)),
    ...section('Final values', finalPeople(program, run).flatMap(personLines)),
    ...section('Claims', claims.map(claimLine)),
    '',
    status(ran),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}
