import type { EmailData } from '../assets/assets.ts';
import { type Filled, fill } from '../tokens/fill.ts';
import type { Scene } from './kind.ts';

/** The number that stands for an email in the log: simulated, as Marketo's ids are of its own making. */
export function mailingId({ program }: Scene, email: string): number {
  return 3000 + [...program.catalog.emails.keys()].indexOf(email);
}

/** The subject of an email with its tokens filled in. */
export interface Subject extends Filled {
  /** What the filling rests on beside the tokens' own rules. */
  readonly facts: readonly string[];
}

/**
 * The subject of an email with its tokens filled in; nothing when the email has no subject. Whose My Tokens fill it is
 * the switch `email-token-owner`: it is named where the two programs give different texts.
 */
export function subjectOf(scene: Scene, { subject, program: home }: EmailData): Subject | undefined {
  if (subject === undefined) return undefined;
  const tokens = { ...scene, context: scene.run.context, inEmail: true as const };
  const bySender = fill(subject, tokens);
  const place = scene.program.places.findIndex(({ kind, name }) => kind === 'program' && name === home);
  if (place < 0 || bySender.tokens.length === 0) return { ...bySender, facts: [] };
  const byHome = fill(subject, { ...tokens, myTokensOf: place });
  const used = scene.program.settings['email-token-owner'] === 'the campaign that sends' ? bySender : byHome;
  if (bySender.text === byHome.text) return { ...used, facts: [] };
  const facts = scene.run.context.useParent ? ['5.24', '4.17'] : ['5.24'];
  return { ...used, facts, assumptions: [...used.assumptions, 'email-token-owner'] };
}
