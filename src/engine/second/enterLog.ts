import { hear } from './hear.ts';
import { lines } from './tell.ts';
import type { Activity, Person, World } from './world.ts';

/** Entries of the log that come from outside: all are logged, then each is heard. */
export function logged(world: World, person: Person, activities: Activity[], before?: () => void): void {
  for (const activity of activities) world.told.push(lines.log(person.name, activity));
  before?.();
  for (const activity of activities) person.log.push({ ...activity, at: world.now });
  for (const activity of activities) hear(world, person, activity);
}
