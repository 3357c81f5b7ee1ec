import { activity } from '../activities/kind.ts';
import { sendAlert as sendAlertActivity } from '../activities/sendAlert.ts';
import { MARKS } from '../marks.ts';
import { approvedEmail } from '../params/email.ts';
import { text } from '../params/text.ts';
import { oneOf } from '../params/word.ts';
import { type Filled, fillIn } from '../tokens/fill.ts';
import { markOf } from '../world.ts';
import { mailingId, subjectOf } from './emailText.ts';
import { campaignOf, inBatch, type Scene, type StepKind } from './kind.ts';

const NOBODY = 'None';

/** The other addresses, and why a token among them is blank: in batch campaigns it fails (fact 5.17). */
function others(scene: Scene, written: string): Filled & { readonly blank: boolean } {
  const filled = fillIn(written, scene);
  if (filled.tokens.length === 0 || !inBatch(scene)) return { ...filled, blank: false };
  const tokens = filled.tokens.map((one) => ({
    ...one,
    value: '',
    lookups: one.lookups.map((lookup) => ({ ...lookup, used: false })),
  }));
  return { ...filled, text: written.replace(/\{\{[^{}]*\}\}/g, ''), tokens, assumptions: [], blank: true };
}

function addresses(list: string): readonly string[] {
  return list
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Sends an approved email about the person to the owner and to other addresses. The rules of section 9 do not touch it. */
export const sendAlert: StepKind = {
  name: 'Send Alert',
  facts: ['6.18', '5.17', '5.18', '8.9'],
  priority: 'High',
  summary: 'Sends an approved email about the person to the owner or to other addresses.',
  params: [
    { name: 'email', label: 'Email', type: approvedEmail, help: 'An approved email.' },
    {
      name: 'sendTo',
      label: 'Send To',
      type: oneOf('recipient', ['Sales Owner', 'Account Owner', NOBODY]),
      help: 'Which owner gets it: in this model both are the owner in Salesforce.',
    },
    {
      name: 'otherEmails',
      label: 'To Other Emails',
      type: text,
      optional: true,
      help: 'Addresses with commas or semicolons between them; tokens in trigger campaigns only.',
    },
  ],
  perform(scene, params) {
    const name = String(params['email']);
    const sendTo = String(params['sendTo']);
    const list = others(scene, String(params['otherEmails'] ?? ''));
    const to = addresses(list.text);
    const owner = sendTo === NOBODY ? null : markOf(scene.person, MARKS.owner('SFDC'));
    const missing = sendTo !== NOBODY && owner === null ? ['The person has no owner in Salesforce.'] : [];
    const blank = list.blank ? ['Tokens among the addresses are blank in a batch campaign.'] : [];
    const facts = [
      '6.18',
      ...(missing.length > 0 ? ['8.9'] : []),
      ...(list.tokens.length > 0 ? ['5.17'] : []),
      ...(list.tokens.length > 1 ? ['5.18'] : []),
    ];
    const shown = { Email: name, 'Send To': sendTo, 'To Other Emails': to.join('; ') || null };
    const nobody = owner === null && to.length === 0;
    const notes = [...missing, ...blank].join(' ');
    if (nobody) {
      const reason = `Nobody to send it to. ${notes}`.trim();
      return { result: 'skipped', reason, facts, values: shown, tokens: list.tokens };
    }
    const email = scene.program.catalog.emails.get(name) ?? { name };
    const subject = subjectOf(scene, email);
    const recipients = [...(owner === null ? [] : [`${owner} (${sendTo})`]), ...to].join(', ');
    return {
      result: 'done',
      reason: `Sends "${name}" to ${recipients}. ${notes}`.trim(),
      facts: [...facts, ...(subject?.facts ?? [])],
      values: subject ? { ...shown, Subject: subject.text } : shown,
      activities: [
        activity(sendAlertActivity, {
          Email: name,
          Campaign: campaignOf(scene),
          Subject: subject?.text ?? null,
          'Send To Owner': sendTo,
          'Send To List': to.join('; ') || null,
          'Mailing ID': mailingId(scene, name),
        }),
      ],
      tokens: [...list.tokens, ...(subject?.tokens ?? [])],
      assumptions: [...new Set([...list.assumptions, ...(subject?.assumptions ?? [])])],
    };
  },
};
