import type { WebhookData } from '../assets/assets.ts';
import { converted, reason } from './data.ts';
import type { Outcome } from './flow.ts';
import { topOf } from './mailSteps.ts';
import { skipped } from './placeSteps.ts';
import type { Step } from './steps.ts';
import { type Activity, setting, type Value, type World } from './world.ts';

const webhookNamed = (world: World, name: unknown): WebhookData | undefined =>
  (world.scenario.instance.webhooks ?? []).find((one) => one.name === name);

const answersOf = (webhook: WebhookData) => webhook.answers ?? [{ answer: 'ok' as const }];

/** Call Webhook (fact 6.29): each answer that is declared is a move of its own. */
export const callWebhook: Step = {
  notInExecutable: true,
  valid: (world, _own, { webhook }) => webhookNamed(world, webhook) !== undefined,
  answers: (world, _run, { webhook }) => {
    const found = webhookNamed(world, webhook);
    return found === undefined ? 1 : answersOf(found).length;
  },
  take: (world, run, { webhook }, given): Outcome => {
    const found = webhookNamed(world, webhook);
    if (found === undefined) return skipped;
    const { name } = found;
    const called = (response: Value, error: Value): Activity => ({
      type: 'Call Webhook',
      attributes: { Webhook: name, Response: response, 'Error Type': error },
    });
    if (topOf(run).how === 'batch') return { result: 'failed', logs: [called(null, '1000')] };
    const answer = answersOf(found)[given] ?? answersOf(found)[0];
    if (answer?.answer === 'error') return { result: 'failed', logs: [called(null, 'Service error')] };
    if (answer?.answer === 'empty') return { result: 'failed', logs: [called(null, '1001')] };
    if (answer?.answer === 'time-out') {
      const held = setting(world, 'webhook-waits') !== 'the flow goes on';
      return {
        result: 'failed',
        later: { at: world.now + 30_000, log: called(null, 'Time-out') },
        ...(held ? { until: world.now + 30_000 } : {}),
      };
    }
    const mapped = answer?.fields ?? {};
    const logs = [called(JSON.stringify(mapped), null)];
    for (const [field, written] of Object.entries(mapped)) {
      const type = world.fields.get(field);
      const kept = type === undefined || world.blocked.has(field);
      const to = kept ? undefined : converted(type, written, world.zone);
      const from = run.person.fields.get(field) ?? null;
      if (to === undefined || from === to) continue;
      run.person.fields.set(field, to);
      const attributes = {
        'Attribute Name': field,
        'Old Value': from,
        'New Value': to,
        Reason: reason(run, `Call Webhook ${name}`),
        Source: 'Webhook',
      };
      logs.push({ type: 'Change Data Value', attributes });
    }
    return { result: 'done', logs };
  },
};
