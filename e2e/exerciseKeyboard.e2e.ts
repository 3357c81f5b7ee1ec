import { expect, type Locator } from 'playwright/test';
import { openExercise } from './exercise.ts';
import { goTo } from './focus.ts';
import { pick } from './menu.ts';
import type { Playground } from './playground.ts';
import { test } from './quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Way = 'Tab' | 'Shift+Tab';

/** What a reader with a keyboard does in one playground. */
interface Hands {
  readonly lab: Playground;
  /** Goes to a control and presses a key there. */
  readonly press: (control: Locator, way?: Way) => Promise<void>;
  /** Goes to a list of choices and down it, from its top, until the choice is reached. */
  readonly choose: (list: Locator, choice: string, way?: Way) => Promise<void>;
}

/** The three exercises that ask for the most different edits. */
const EXERCISES: readonly (readonly [
  lesson: string,
  anchor: string,
  solve: (hands: Hands) => Promise<void>,
])[] = [
  [
    'executable-campaigns',
    'repair-a-chain-that-is-too-deep',
    async ({ lab, press, choose }) => {
      await press(lab.stepButton(2, 'Remove'));
      await choose(lab.menu('Campaign to edit'), 'Address', 'Shift+Tab');
      await choose(lab.menu('Kind of step'), 'Execute Campaign');
      await press(lab.button('Add step'));
      await choose(lab.control(/^Executed Campaign, Step 3/), 'Inbound.Country code', 'Shift+Tab');
    },
  ],
  [
    'request-campaigns',
    'repair-a-chain-that-loses-people',
    async ({ lab, press, choose }) => {
      await press(lab.stepButton(2, 'Move up'));
      await press(lab.button('Add Choice: Step 2, Request Campaign'));
      const choice = 'Choice 1 of Step 2, Request Campaign';
      await choose(lab.control(`Attribute, ${choice}`), 'Job Title', 'Shift+Tab');
      await choose(lab.control(`Operator, ${choice}`), 'is empty');
      await choose(lab.control('Campaign, Then, choice 1: Step 2, Request Campaign'), 'Inbound.Assign');
    },
  ],
  [
    'build-scoring',
    'repair-it',
    async ({ lab, press, choose }) => {
      await choose(lab.control(/^Use Parent Campaign Token Context, Step 1/), 'True');
      await choose(lab.menu('Campaign to edit'), 'Scoring.Score the activity', 'Shift+Tab');
      await press(lab.button('Smart list and schedule'));
      // The forms are loaded when they are opened.
      await expect(lab.menu('Each person can run through the flow')).toBeVisible({ timeout: 30_000 });
      await choose(lab.menu('Each person can run through the flow'), 'every time');
    },
  ],
];

for (const [lesson, anchor, solve] of EXERCISES)
  test(`the exercise of ${lesson} is solved by keyboard alone`, async ({ page }) => {
    test.slow();
    const { lab, button, verdict } = await openExercise(page, `/learn/${lesson}/#${anchor}`);
    const press = async (control: Locator, way?: Way) => {
      await goTo(page, control, way);
      await page.keyboard.press('Enter');
    };
    await press(button);
    await expect(verdict).toHaveText(/^Not yet\. /);
    await goTo(page, lab.menu('Campaign to edit'), 'Shift+Tab');
    const choose = async (list: Locator, choice: string, way?: Way) => {
      await goTo(page, list, way);
      await pick(page, list, choice);
    };
    await solve({ lab, press, choose });
    await press(button);
    await expect(verdict).toHaveText(/^Right\. /);
  });
