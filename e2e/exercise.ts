import type { Locator, Page } from 'playwright/test';
import { bringToLife, type Playground, playgroundIn, wake } from './playground.ts';

/** The exercise of a lesson, as a reader finds it. Its locators find nothing before it answers. */
export interface Exercise {
  readonly root: Locator;
  readonly lab: Playground;
  readonly button: Locator;
  readonly check: () => Promise<void>;
  readonly verdict: Locator;
}

/** The exercise of a page. It answers when it has been in view. */
export function exerciseOn(page: Page): Exercise {
  const root = page.locator('.pg-exercise').filter({ has: page.locator('[data-ready]') });
  const button = root.getByRole('button', { name: 'Check my model' });
  return {
    root,
    lab: playgroundIn(root.locator('[data-playground]')),
    button,
    check: () => button.click(),
    verdict: root.locator('.pg-check').getByRole('status'),
  };
}

/** Brings the exercise of the open page to life, with the engine. */
export async function wakeExercise(page: Page): Promise<Exercise> {
  await bringToLife(page.locator('.pg-exercise'));
  const exercise = exerciseOn(page);
  await wake(exercise.lab);
  return exercise;
}

/** Opens a lesson and its exercise, with the engine. */
export async function openExercise(page: Page, address: string): Promise<Exercise> {
  await page.goto(address);
  return wakeExercise(page);
}
