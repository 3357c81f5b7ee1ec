import { emailDelivered } from '../activities/emailDelivered.ts';
import { activity } from '../activities/kind.ts';
import { sendEmail as sendEmailActivity } from '../activities/sendEmail.ts';
import { approvedEmail } from '../params/email.ts';
import { mailingId, subjectOf } from './emailText.ts';
import { campaignOf, type StepKind } from './kind.ts';
import { verdictOf } from './sending.ts';

/** Sends an approved email, unless section 9 blocks it; a blocked person goes on with the next step (fact 9.5). */
export const sendEmail: StepKind = {
  name: 'Send Email',
  facts: ['6.17', '9.1', '9.2', '9.3', '9.4', '9.5', '5.24'],
  priority: 'High',
  summary: 'Sends an approved email to the person, unless the person is blocked from mail.',
  params: [{ name: 'email', label: 'Email', type: approvedEmail, help: 'An approved email.' }],
  perform(scene, params) {
    const name = String(params['email']);
    const email = scene.program.catalog.emails.get(name) ?? { name };
    const { blocked, facts, assumptions } = verdictOf(scene, email);
    const values = { Email: name };
    if (blocked !== undefined) return { result: 'skipped', reason: blocked, values, facts, assumptions };
    const subject = subjectOf(scene, email);
    const shown = subject ? { Subject: subject.text } : {};
    const attributes = {
      Email: name,
      Campaign: campaignOf(scene),
      ...shown,
      'Campaign Run ID': scene.run.id,
      'Step ID': scene.run.at + 1,
      'Mailing ID': mailingId(scene, name),
    };
    return {
      result: 'done',
      reason: subject ? `Sends "${name}" with the subject "${subject.text}".` : `Sends "${name}".`,
      facts: ['6.17', '11.2', '11.3', ...facts, ...(subject?.facts ?? [])],
      values: { ...values, ...shown },
      activities: [activity(sendEmailActivity, attributes), activity(emailDelivered, attributes)],
      tokens: subject?.tokens ?? [],
      assumptions: [...assumptions, ...(subject?.assumptions ?? [])],
    };
  },
};
