import type { Considered, FlowEnded, Happened, Stepped, Stopped, TraceEvent } from '#engine';
import { nameOf } from '../trace/naming.ts';
import { type Reading, waitingCaller } from '../trace/reading.ts';
import { choiceSentence, saysDoNothing, sentenceOf, startReason } from '../trace/sentence.ts';
import { quote } from '../vocabulary.ts';

/** "One, Two and Three"; of a long list the first few and how many more. */
function list(all: readonly string[]): string {
  const names = [...new Set(all)];
  const [shown, more] = [names.slice(0, 5), names.length - 5];
  const parts = more > 0 ? [...shown, `${more} more`] : shown;
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function heardBy(reading: Reading, event: Happened): readonly Considered[] {
  const heard: Considered[] = [];
  for (let seq = event.seq + 1; reading.at(seq)?.choice === event.choice; seq++) {
    const next = reading.at(seq);
    if (next?.type === 'smart list' && next.cause === event.seq) heard.push(next);
  }
  return heard;
}

function ofArrival(reading: Reading, event: Happened): string[] {
  const heard = heardBy(reading, event);
  if (heard.length === 0)
    return event.person === null ? [event.reason] : [event.reason, 'No campaign starts because of it.'];
  const taken = heard.filter(({ verdict }) => verdict === 'qualified');
  const others = heard.filter(({ verdict }) => verdict !== 'qualified');
  const namesOf = (lists: readonly Considered[]) =>
    event.person === null
      ? lists.map(({ person }) => person ?? '')
      : lists.map(({ campaign }) => nameOf(campaign ?? ''));
  const [yes, no] =
    event.person === null ? ['It takes in', 'It does not take in'] : ['It starts', 'It does not start'];
  return [
    event.reason,
    ...(taken.length > 0 ? [`${yes} ${list(namesOf(taken))}.`] : []),
    ...(others.length > 0 ? [`${no} ${list(namesOf(others))}.`] : []),
  ];
}

function ofStep(reading: Reading, event: Stepped, told: Considered | undefined): string[] {
  const matched = event.applied === 'default' ? undefined : event.tests.at(-1);
  const choice = matched
    ? `Choice ${Number(event.applied) + 1} matches: ${matched.text}, and it is ${quote(matched.seen ?? null)}.`
    : choiceSentence(event);
  const done = saysDoNothing(event) ? 'It says Do Nothing.' : sentenceOf(reading, event);
  const admitted = told?.verdict === 'qualified' ? [`${event.person} qualifies. ${told.reason}`] : [];
  return [...(choice ? [choice] : []), done, ...admitted];
}

function ofEnd(reading: Reading, event: FlowEnded): string[] {
  const said = sentenceOf(reading, event);
  const caller = event.how === 'failed' ? waitingCaller(reading, event.run)?.campaign : null;
  return caller ? [said, `${nameOf(caller)} goes on.`] : [said];
}

function ofStop({ reason, cycle }: Stopped): string[] {
  return cycle.length === 0 ? [reason] : [reason, 'Break the circle to let the run end by itself.'];
}

/** The explanation of an event in sentences, the one that matters most first. */
export function sentencesOf(
  reading: Reading,
  event: TraceEvent,
  told: Considered | undefined,
): readonly string[] {
  switch (event.type) {
    case 'happened':
      return ofArrival(reading, event);
    case 'smart list': {
      const verdict = event.verdict === 'qualified' ? 'goes' : 'does not go';
      return [`${event.person} ${verdict} into the flow of ${nameOf(event.campaign ?? '')}.`, event.reason];
    }
    case 'flow started':
      return [sentenceOf(reading, event), startReason(event).queue, told?.reason].flatMap((one) => one ?? []);
    case 'step':
      return ofStep(reading, event, told);
    case 'flow ended':
      return ofEnd(reading, event);
    case 'stopped':
      return ofStop(event);
    case 'wait ended':
      return [sentenceOf(reading, event)];
  }
}
