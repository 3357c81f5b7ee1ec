import { type Plain, quote, type Scenario } from '#engine';
import { isKeyed, listAt, putList } from './data.ts';
import type { ModelEditKind } from './kind.ts';
import { type Mention, means, type Renaming } from './mentions/mention.ts';
import { rewrite } from './mentions/rewrite.ts';
import { findThing, noThing } from './named/find.ts';
import type { NamedId } from './named/kind.ts';
import { capital, counted, listed } from './words.ts';

/** What takes the place of a thing that is gone: of a folder the folder around it, of anything else nothing. */
function heir(kind: NamedId, data: Plain): string | null {
  const parent = kind === 'folder' && isKeyed(data) ? data['parent'] : null;
  return typeof parent === 'string' ? parent : null;
}

function goneWith(kind: NamedId, name: string, { kind: of, name: ref }: Mention): boolean {
  return kind === 'program' && of === 'campaign' && ref.startsWith(`${name}.`);
}

/** What else went, and what stays with a name that means nothing now. */
function told(before: Scenario, after: Scenario, stay: readonly string[]): string {
  const events = before.script.length - after.script.length;
  const claims = (before.claims?.length ?? 0) - (after.claims?.length ?? 0);
  const went = [
    ...(events > 0 ? [counted(events, 'outside event')] : []),
    ...(claims > 0 ? [counted(claims, 'claim')] : []),
  ];
  return [
    ...(went.length > 0 ? [`${capital(went.join(' and '))} named it and went with it.`] : []),
    ...(stay.length > 0 ? [`It is still named in: ${listed(stay)}.`] : []),
  ].join(' ');
}

/**
 * Takes a thing out. Steps and filters that name it stay, and are underlined as in Marketo; events, claims and
 * memberships that name it go with it, and the note says so. What a folder holds comes into the folder around it.
 */
export const remove: ModelEditKind<'remove'> = ({ scenario }, { kind, name }) => {
  const found = findThing(scenario, kind, name);
  if (!found) return noThing(kind, name);
  const stay = new Set<string>();
  const next = heir(kind, found.data);
  const renaming: Renaming = (mention) => {
    const about = (mention.kind === kind && means(mention, name)) || goneWith(kind, name, mention);
    if (!about) return mention.name;
    const { part, where } = mention.site;
    if (mention.loose || part === 'campaign' || part === 'smart list') stay.add(where);
    return next;
  };
  const others = listAt(scenario, found.list).toSpliced(found.index, 1);
  const after = rewrite(putList(scenario, found.list, others), renaming);
  const note = told(scenario, after, [...stay]);
  return {
    label: `${capital(kind)} ${quote(found.own)} is removed`,
    scenario: after,
    ...(note === '' ? {} : { note }),
  };
};
