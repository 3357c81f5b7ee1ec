import { fieldValue } from '../fields.ts';
import { asset } from './asset.ts';
import type { ParamType } from './kind.ts';

const webhook = asset('webhook', ({ webhooks }) => webhooks);

/** A webhook of the model. A response mapping to a field that does not exist, or of another type, is a warning. */
export const anyWebhook: ParamType = {
  ...webhook,
  read(value, names, own) {
    const reading = webhook.read(value, names, own);
    const { answers = [] } = names.catalog.webhooks.get(String(value)) ?? {};
    const mapped = answers.flatMap(({ fields = {} }) => Object.entries(fields));
    const odd = mapped.find(([name, text]) => {
      const type = names.fields.get(name);
      return type === undefined || fieldValue(type, text) === undefined;
    });
    if (!odd || 'wrong' in reading) return reading;
    const [name, text] = odd;
    const message = names.fields.has(name)
      ? `A response of "${String(value)}" maps "${text}" to "${name}", which it does not fit: it is ignored.`
      : `A response of "${String(value)}" maps to "${name}", which is no person field: it is ignored.`;
    return { ...reading, warn: { message, facts: ['6.29'], reach: 'warning' } };
  },
};
