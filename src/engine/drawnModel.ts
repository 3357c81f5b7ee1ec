import { ASSUMPTIONS } from './assumptions.ts';
import { campaign } from './drawn/campaign.ts';
import { type Draw, pick, several } from './drawn/draw.ts';
import { instanceOf } from './drawn/instance.ts';
import { PEOPLE, REFS } from './drawn/names.ts';
import { firstEvent, outside, person } from './drawn/script.ts';
import { THEMES } from './drawn/themes.ts';
import type { Scenario } from './scenario.ts';

/** The switches from one number, each by itself, so that a new switch changes no model that is pinned. 0: defaults. */
function switches(number: number): Record<string, string> {
  const entries = Object.entries(ASSUMPTIONS).flatMap(([id, { options }]) => {
    const mixed = [...`${number} ${id}`].reduce(
      (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 999_983,
      7,
    );
    return number > 0 && mixed % 5 === 1 ? [[id, options[(mixed >> 4) % options.length]]] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * A small model drawn from numbers; together they have every kind the engine has. The same numbers give the same model,
 * no numbers the plainest one, and fewer or smaller numbers a plainer one, so that a test can shrink it. Models may be
 * invalid in part, as readers' models are.
 */
export function drawnModel(numbers: readonly number[]): Scenario {
  let next = 0;
  const draw: Draw = (below) => (numbers[next++] ?? 0) % below;
  const theme = pick(draw, THEMES);
  const assumptions = switches(draw(0x10000));
  const script = [firstEvent(draw, theme), ...several(draw, 4, () => outside(draw, theme))];
  const people = PEOPLE.map((name) => person(draw, name, theme));
  const instance = instanceOf(draw);
  const campaigns = REFS.map((_, own) => campaign(draw, own, theme));
  return {
    format: 1,
    id: 'drawn',
    title: 'Drawn',
    assumptions,
    instance: instance(campaigns),
    people,
    script,
  };
}
