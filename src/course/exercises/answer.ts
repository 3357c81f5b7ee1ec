import type { Action, ModelEdit } from '#workbench';

/** What a reader does in a lesson's playground: in its flow editor, or under Smart list and schedule. */
export type LessonEdit = Action | ModelEdit;

/** An answer to an exercise: what it does, and the edits of the lesson's playground that make it. */
export interface Answer {
  readonly title: string;
  readonly edits: readonly LessonEdit[];
}

/** An answer that looks right and is not, with what the reader is told, or a part of it. */
export interface NearMiss extends Answer {
  readonly says: string;
}

/** What is known to answer the exercise of a lesson. The first right answer is the one that the lesson shows. */
export interface Answers {
  readonly right: readonly Answer[];
  readonly misses: readonly NearMiss[];
}
