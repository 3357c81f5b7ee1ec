import { expect, type Page } from 'playwright/test';
import { openOnly, type Playground } from './playground.ts';

export const MODEL = '/models/mql-decision/';
export const PARALLEL = 'Three times Request Campaign';
export const THREE_PEOPLE = 'Three times Request Campaign, for Ada, Ben and Cleo';
/** What is said of the variant with three requests. */
export const TRIED = 'All 336 orders were tried: 3 different outcomes.';
/** What is said when all orders end alike. */
export const ALIKE = /They all end alike\.|There is one order only/;

/** The parts of the panel about orders, as a reader finds them. */
export function partsOf(lab: Playground) {
  const orders = lab.root.getByRole('group', { name: 'More about the run', exact: true });
  return {
    all: orders.getByRole('button', { name: 'Try every order' }),
    lead: orders.getByRole('button', { name: 'You choose' }),
    said: orders.getByRole('status'),
    outcome: (ends: string) => orders.getByRole('row').filter({ hasText: ends }),
    outcomes: orders.getByRole('table').locator('tbody').getByRole('row'),
    races: orders.locator('.pg-races > ol > li'),
    repairs: orders.locator('.pg-repairs > ul > li'),
    repair: (title: string) => orders.getByRole('button', { name: `Make this repair: ${title}` }),
    stop: orders.getByRole('button', { name: 'Stop' }),
    ready: orders.getByRole('group', { name: 'What may run next' }).getByRole('button'),
    back: orders.getByRole('button', { name: 'One choice back' }),
  };
}

/** Opens the model of the MQL decision in a variant. */
export async function openModel(page: Page, variant = PARALLEL): Promise<Playground> {
  const lab = await openOnly(page, MODEL);
  await lab.menu('Model').selectOption(variant);
  return lab;
}

/** Tries every order of the variant with three requests. */
export async function tryEvery(lab: Playground) {
  const parts = partsOf(lab);
  await parts.all.click();
  await expect(parts.said).toHaveText(TRIED);
  return parts;
}

/** The order that the menu of the playground shows. */
export const orderOf = (lab: Playground) => lab.menu('Order').locator(':checked');
