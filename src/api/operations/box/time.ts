import { parseDuration } from '#engine';
import { advance } from '../../sandbox/happen.ts';
import { type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { leadTime, record, whole } from '../../schema/schema.ts';
import { leadTimeOf, readTime } from '../../wire/times.ts';
import type { Call } from '../call.ts';
import { field, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';

const DECADE = 3_650 * 86_400_000;

function untilIn(sandbox: Sandbox, call: Call): number | Refusal {
  const { now } = sandbox.world;
  const [words, moment] = [call.text('by') ?? '', call.text('until') ?? ''];
  if (words === '' && moment === '') return refuse(1002, "Missing value for the required parameter 'by'");
  const span = words === '' ? undefined : parseDuration(words);
  const until = words === '' ? readTime(moment) : span === undefined ? undefined : now + span;
  if (until === undefined)
    return refuse(
      1001,
      'Write "by" as a number and a whole word, as in "2 hours", or "until" as 2026-03-02T09:00:00Z.',
    );
  if (until < now) return refuse(1003, `Time does not go back: it is ${leadTimeOf(now)}.`);
  return until > now + DECADE ? refuse(1003, 'Time goes on by ten years at most in one call.') : until;
}

export const advanceTime: Operation = {
  id: 'advanceSandboxTime',
  title: 'Let time go on',
  summary:
    'The sandbox’s time stands still between calls; this lets it go on, and waits end and scheduled runs begin.',
  group: 'Sandbox',
  api: 'sandbox',
  method: 'POST',
  path: '/sandbox/v1/time.json',
  takes: 'form or json',
  params: [
    field('by', 'text', 'How long, as in "2 hours".'),
    field('until', 'text', 'Or until when, as in 2026-03-02T09:00:00Z.'),
  ],
  answers: record({ time: leadTime, events: whole(), flowsUnderWay: whole() }),
  facts: ['6.19', '12.9'],
  provenance: 'simulated',
  simulated: ['The call is the sandbox’s own.'],
  limits: [
    'At most ten years. Time stops before when more happens than the sandbox does in one call, with a warning.',
  ],
  errors: [
    simulated(1002, 'neither is given'),
    simulated(1001, 'it cannot be read'),
    simulated(1003, 'it lies in the past, or ten years ahead'),
  ],
  example: { values: { by: '1 hour' } },
  handle(call, { sandbox }) {
    const until = untilIn(sandbox, call);
    if (typeof until !== 'number') return until;
    const { sandbox: after, events } = advance(sandbox, until);
    const { now, strands } = after.world;
    const words = 'So much happens that time has stopped before: call again to let it go on.';
    return {
      sandbox: after,
      ...(now < until ? { warnings: [words] } : {}),
      result: [{ time: leadTimeOf(now), events: events.length, flowsUnderWay: strands.length }],
    };
  },
};
