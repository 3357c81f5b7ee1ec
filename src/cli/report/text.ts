import { quote } from '#engine';
import type { OrdersClaimResult } from '#explorer';
import { traceText } from '#views';
import type { Ran } from '../ran.ts';
import { logLines } from './activityLog.ts';
import { type FinalPerson, finalPeople } from './finalFields.ts';
import { problemLine, section, titleOf } from './sections.ts';

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

type Claimed = Pick<OrdersClaimResult, 'statement' | 'holds' | 'kept' | 'reason'>;

function claimLine({ statement, holds, kept, reason }: Claimed): string {
  if (holds === null) return `  undecided: ${statement} ${reason}`;
  const word = holds ? 'holds' : 'fails';
  const odd = kept ? (holds ? '' : ', as claimed') : holds ? ', and should fail' : '';
  return `  ${word}${odd}: ${statement} ${reason}`;
}

function status({ run, claims: single, allOrders }: Ran): string {
  const claims = [...single, ...allOrders];
  const kept = claims.filter((claim) => claim.kept).length;
  const ended = run.status === 'done' ? 'done' : 'stopped before the end';
  const counted =
    claims.length === 0 ? 'no claims' : `${kept} of ${claims.length} claims came out as claimed`;
  return `Status: ${ended}, ${counted}.`;
}

/** A run as text, for people and for golden files: the same run gives the same text, byte for byte. */
export function runText(ran: Ran): string {
  const { program, run, claims, allOrders, problems } = ran;
  const [scenarioTitle, which] = titleOf(ran);
  const lines = [
    scenarioTitle,
    `${which} Policy: ${ran.policy}.`,
    ...section('Problems', problems.map(problemLine)),
    ...section('Trace', traceText(run.events, { start: program.start }).split('\n')),
    ...section('Activity log', logLines(program, run.events)),
    ...section('Final values', finalPeople(program, run).flatMap(personLines)),
    ...section('Claims', claims.map(claimLine)),
    ...section('Claims over all orders', allOrders.map(claimLine)),
    '',
    status(ran),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}
