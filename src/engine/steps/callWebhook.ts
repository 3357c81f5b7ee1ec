import { callWebhook as callWebhookActivity } from '../activities/callWebhook.ts';
import { activity } from '../activities/kind.ts';
import type { AnswerData, WebhookData } from '../assets/assets.ts';
import type { Activity } from '../events.ts';
import { anyWebhook } from '../params/webhook.ts';
import { type Effect, inBatch, type Scene, type StepKind } from './kind.ts';
import { mapping } from './mapping.ts';

/** How long Marketo waits for an answer (fact 6.29). */
const PATIENCE = 30_000;

const ANSWERED: readonly AnswerData[] = [{ answer: 'ok' }];

function answersOf(webhook: WebhookData | undefined): readonly AnswerData[] {
  const declared = webhook?.answers ?? [];
  return declared.length > 0 ? declared : ANSWERED;
}

const TIME_OUT = 'Time-out';

const unanswered = (name: string, error: string): Activity =>
  activity(callWebhookActivity, { Webhook: name, Response: null, 'Error Type': error });

function failure(name: string, error: string, reason: string): Effect {
  return {
    result: 'failed',
    reason,
    facts: ['6.29'],
    values: { Webhook: name, 'Error Type': error },
    activities: [unanswered(name, error)],
  };
}

function late({ program, world }: Scene, name: string): Effect {
  const waits = program.settings['webhook-waits'] === 'the flow waits for the answer';
  const holds = waits ? 'The flow is held for so long.' : 'The flow goes on meanwhile.';
  const until = world.now + PATIENCE;
  return {
    result: 'failed',
    reason: `"${name}" gives no answer within 30 seconds: no mapping. ${holds}`,
    facts: ['6.29'],
    values: { Webhook: name, 'Error Type': TIME_OUT },
    later: { at: until, activity: unanswered(name, TIME_OUT) },
    assumptions: ['webhook-waits'],
    ...(waits ? { control: { type: 'wait', until } as const } : {}),
  };
}

function answered(scene: Scene, name: string, { fields = {} }: AnswerData): Effect {
  const { changes, activities, ignored } = mapping(scene, name, fields);
  const set = changes.map(({ field }) => field).join(', ');
  const left = ignored.length === 0 ? '' : ` Ignored: ${ignored.join(', ')}.`;
  const response = JSON.stringify(fields);
  return {
    result: 'done',
    reason: `"${name}" answers${set === '' ? '; no field changes.' : `, which sets ${set}.`}${left}`,
    facts: changes.length > 0 ? ['6.29', '6.5'] : ['6.29'],
    values: { Webhook: name, Response: response },
    changes,
    activities: [
      activity(callWebhookActivity, { Webhook: name, Response: response, 'Error Type': null }),
      ...activities,
    ],
  };
}

/**
 * Calls a webhook, which gives one of its declared answers. The mapped fields are there for the next step (facts 6.29,
 * 6.5). Not in batch campaigns, where the activity shows error 1000, and not in executables (fact 2.15).
 */
export const callWebhook: StepKind = {
  name: 'Call Webhook',
  facts: ['6.29', '2.15', '6.5'],
  priority: 'Low',
  summary: 'Calls a web service, whose answer can set person fields.',
  params: [{ name: 'webhook', label: 'Webhook', type: anyWebhook, help: 'A webhook of the model.' }],
  notInExecutable: {
    message: 'A Call Webhook step does not work in an executable campaign.',
    facts: ['2.15', '2.16'],
  },
  answers: (params, { catalog }) => answersOf(catalog.webhooks.get(String(params['webhook']))).length,
  perform(scene, params) {
    const name = String(params['webhook']);
    if (inBatch(scene))
      return failure(name, '1000', `Webhooks work in trigger campaigns only: "${name}" is not called.`);
    const answers = answersOf(scene.program.catalog.webhooks.get(name));
    const given = answers[scene.answer] ?? answers[0] ?? { answer: 'ok' };
    if (given.answer === 'time-out') return late(scene, name);
    if (given.answer === 'empty')
      return failure(name, '1001', `"${name}" answers with an empty body: no mapping.`);
    return given.answer === 'error'
      ? failure(name, 'Service error', `"${name}" answers with an error: no mapping.`)
      : answered(scene, name, given);
  },
};
