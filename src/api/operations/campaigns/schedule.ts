import type { Instant } from '#engine';
import { today } from '../../access/rates.ts';
import { API_LIMITS } from '../../limits.ts';
import { onlyId } from '../../records/smartCampaign.ts';
import { campaignOf, campaignsOf, type Found } from '../../sandbox/campaigns.ts';
import { cloneProgram } from '../../sandbox/cloneProgram.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { schedule } from '../../sandbox/schedule.ts';
import { open, record, text } from '../../schema/schema.ts';
import { readTime } from '../../wire/times.ts';
import { documented, pathId, simulated } from '../common.ts';
import { inputOf, isMembers, memberOf, wrongType } from '../input.ts';
import type { Answer, Operation, Scene } from '../kind.ts';
import { isRefused, tokensIn, tokensSchema } from './tokens.ts';

const MINUTE = 60_000;
const SOONEST = 5 * MINUTE;
const LATEST = 730 * 24 * 60 * MINUTE;

/** When the run is to be: five minutes from now at the earliest, two years at the latest (fact 12.9). */
function runAtIn(given: unknown, now: Instant): Instant | Refusal {
  if (given === undefined || given === null || given === '') return now + SOONEST;
  const at = typeof given === 'string' ? readTime(given) : undefined;
  if (at === undefined) return wrongType(given, 'Date');
  if (at > now + LATEST) return refuse(1042, 'Invalid runAt date: it is more than two years ahead.');
  return Math.max(at, now + SOONEST);
}

/** The campaign of that name in a clone of its program. */
function inClone(
  { sandbox, access, now }: Scene,
  found: Found,
  name: string,
): { readonly sandbox: Sandbox; readonly found: Found } | Refusal {
  if (today(access, now).clones >= API_LIMITS.clonesADay) return refuse(1020, 'Too many clones to program');
  const cloned = cloneProgram(sandbox, found.program.id, { name });
  if (isRefusal(cloned)) return cloned;
  const own = campaignsOf(cloned.sandbox).find(
    ({ program, compiled }) => program.id === cloned.id && compiled.name === found.compiled.name,
  );
  return own ? { sandbox: cloned.sandbox, found: own } : refuse(1013, 'Campaign not found');
}

function scheduled(scene: Scene, found: Found, input: Readonly<Record<string, unknown>>): Answer | Refusal {
  const { access, now } = scene;
  const at = runAtIn(memberOf(input, 'runAt'), scene.sandbox.world.now);
  if (typeof at !== 'number') return at;
  const tokens = tokensIn(memberOf(input, 'tokens'));
  if (isRefused(tokens)) return tokens;
  const wish = memberOf(input, 'cloneToProgramName');
  const name = typeof wish === 'string' ? wish.trim() : '';
  if (name === '')
    return { sandbox: schedule(scene.sandbox, found.compiled.ref, at, tokens), result: [{ id: found.id }] };
  const clone = inClone(scene, found, name);
  if (isRefusal(clone)) return clone;
  const day = today(access, now);
  return {
    sandbox: schedule(clone.sandbox, clone.found.compiled.ref, at, tokens),
    access: { ...access, day: { ...day, clones: day.clones + 1 } },
    result: [{ id: clone.found.id }],
  };
}

/** Schedule Campaign. The run begins when the sandbox's time comes to it. */
export const scheduleCampaign: Operation = {
  id: 'scheduleCampaign',
  title: 'Schedule Campaign',
  summary: 'Schedules one run of a batch campaign, with values for My Tokens that hold for that run only.',
  group: 'Campaigns',
  api: 'lead',
  method: 'POST',
  path: '/rest/v1/campaigns/{campaignId}/schedule.json',
  takes: 'json',
  params: [pathId('campaignId', 'The id of a batch campaign.')],
  body: open(
    record(
      {},
      {
        input: open(
          record(
            {},
            {
              runAt: text({
                description: 'ISO 8601. Five minutes from now when left out, and at the earliest.',
              }),
              tokens: tokensSchema,
              cloneToProgramName: text({ description: 'Clones the program first, under this name.' }),
            },
          ),
        ),
      },
    ),
  ),
  bodyOptional: true,
  answers: onlyId,
  facts: ['12.9', '12.10', '4.8', '1.2'],
  provenance: 'documented',
  simulated: [
    'The code for a trigger or an executable campaign, and for a time that cannot be read.',
    'With cloneToProgramName the answer has the id of the campaign in the clone.',
    'The guide calls the member cloneToProgram in its text; that name is not read.',
  ],
  limits: ['At most two years ahead.', 'At most 20 calls a day with cloneToProgramName.'],
  errors: [
    documented(1013, 'there is no such campaign'),
    documented(1042, 'runAt is more than two years ahead'),
    documented(1020, 'more than 20 clones on a day'),
    simulated(1003, 'the campaign is not a batch campaign'),
    simulated(1003, 'there are more than 100 tokens, or one is not written as {{my.message}}'),
    simulated(1002, 'a token has no name or no value'),
    simulated(1001, 'runAt is no time'),
    simulated(709, 'the clone cannot be made, as where a program has its name'),
  ],
  example: {
    values: { campaignId: '{{batchId}}' },
    body: { input: { tokens: [{ name: '{{my.Message}}', value: 'from the API' }] } },
  },
  handle(call, scene) {
    const found = campaignOf(scene.sandbox, call.whole('campaignId'));
    if (!found) return refuse(1013, 'Campaign not found');
    const { kind, ref } = found.compiled;
    if (kind !== 'batch')
      return refuse(
        1003,
        `Invalid data. ${ref} is ${kind === 'trigger' ? 'a trigger' : 'an executable'} campaign: only batch campaigns are scheduled.`,
      );
    const input = inputOf(call.body) ?? {};
    return isMembers(input) ? scheduled(scene, found, input) : wrongType(input, 'Object');
  },
};
