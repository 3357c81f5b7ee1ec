import { getCollection } from 'astro:content';
import type { Item } from '#workbench';
import { models } from '../models/model.ts';
import { partsIn } from './partsIn.ts';

/** A lesson or a quiz as the list of lessons shows it. */
export interface Stage extends Item {
  /** The place in the course; null for a quiz, which follows the last lesson of its part. */
  readonly number: number | null;
  readonly text: string;
  readonly aside: string;
}

/** The quizzes of the parts, in their order. */
export async function quizzesInOrder() {
  return (await getCollection('quiz')).sort((a, b) => a.data.order - b.data.order);
}

/** The lessons, and after the last lesson of each part its quiz. Fails the build when a quiz names a lesson that is not there. */
export async function stages(): Promise<readonly Stage[]> {
  const lessons = (await getCollection('lessons')).sort((a, b) => a.data.order - b.data.order);
  const quizzes = await quizzesInOrder();
  const place = (id: string) => lessons.findIndex((lesson) => lesson.id === id);
  const last = quizzes.map((quiz) => {
    const places = quiz.data.lessons.map(place);
    const missing = quiz.data.lessons.find((_, at) => places[at] === -1);
    if (missing !== undefined)
      throw new Error(`The quiz "${quiz.id}" names a lesson "${missing}", which is not there.`);
    return { quiz, after: Math.max(...places) };
  });
  return lessons.flatMap(({ id, data, body = '' }, at): Stage[] => [
    {
      ...{ id: `learn/${id}`, title: data.title, ...partsIn(body), questions: 0 },
      ...{ number: at + 1, text: data.summary, aside: `About ${data.minutes} minutes` },
    },
    ...last
      .filter(({ after }) => after === at)
      .map(({ quiz }) => ({
        ...{ id: `learn/quiz/${quiz.id}`, title: quiz.data.title, predictions: 0, exercises: 0 },
        ...{ questions: quiz.data.questions.length, number: null, text: quiz.data.description },
        aside: `${quiz.data.questions.length} questions`,
      })),
  ]);
}

/** Every model of the site as something to do, with the folder that it lies in. */
export function modelItems(): readonly (Item & { readonly folder: string })[] {
  return models().map(({ id, folder, scenario: { title } }) => ({
    ...{ id: `models/${id}`, title, folder },
    ...{ predictions: 0, exercises: 0, questions: 0 },
  }));
}
