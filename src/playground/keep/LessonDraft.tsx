import { useEffect, useMemo } from 'react';
import { type Bench, fromDraft, type Seen, startLab, toDraft, wholeOf } from '#workbench';
import { placeOf } from '../bench/drafted.ts';
import { DraftLine } from './DraftLine.tsx';
import { useDraft } from './useDraft.ts';

interface LessonDraftProps {
  readonly bench: Bench;
  readonly number: number;
  readonly put: (bench: Bench) => void;
  /** The bench as the page opens it. */
  readonly first: Seen;
}

/** Leaves word that there is a draft, or that there is none any more. */
function leaveWord(place: string, is: boolean): void {
  try {
    if (is) localStorage.setItem(place, '');
    else localStorage.removeItem(place);
  } catch {
    // Then the draft is kept, and found when the reader begins to edit again.
  }
}

/** Keeps what a reader makes of a lesson's model across reloads, and says so when it comes back. */
export default function LessonDraft({ bench, number, put, first }: LessonDraftProps) {
  const place = placeOf(number);
  const data = useMemo(
    () => (bench.past.length > 0 ? () => JSON.stringify(toDraft(startLab(bench))) : null),
    [bench],
  );
  const draft = useDraft(place, data, (text) => {
    const restored = fromDraft(JSON.parse(text));
    if ('problem' in restored) return false;
    // A draft of another version of the lesson's model would come without what the lesson speaks of.
    if (JSON.stringify(restored.lab.bench.base) !== JSON.stringify(first.base)) return false;
    put(restored.lab.bench);
    return true;
  });
  const { restored, aside, trouble } = draft;
  const is = data !== null || aside !== null;
  useEffect(() => leaveWord(place, is), [place, is]);
  return restored !== null || aside || trouble ? (
    <DraftLine draft={draft} reset={() => put(wholeOf(first))} />
  ) : null;
}
