import { MONTHS, shown } from './calendar.ts';
import { local } from './time.ts';
import type { World } from './world.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as its token prints it: `2026-03-02 09:05:00`, as the clocks of the zone show it. */
export function printed({ zone }: World, at: number): string {
  const { year, month, date, hour, minute, second } = shown(local(at, zone));
  return `${year}-${two(month + 1)}-${two(date)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** The system tokens of fact 5.7 in the time zone of the subscription; links are for emails only and show nothing. */
export function dated(world: World, name: string): string | null | undefined {
  const { year, month, date, hour, minute } = shown(local(world.now, world.zone));
  if (name === 'date') return `${MONTHS[month]} ${two(date)}, ${year}`;
  if (name === 'datetime') return printed(world, world.now);
  if (name === 'time') {
    const offset = Math.abs(world.zone);
    const zone = `GMT ${world.zone < 0 ? '-' : '+'}${two(Math.floor(offset / 60))}${two(offset % 60)}`;
    return `${two(hour % 12 === 0 ? 12 : hour % 12)}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'} (${zone})`;
  }
  if (['forwardtofriendlink', 'unsubscribelink', 'viewaswebpagelink'].includes(name)) return null;
  return undefined;
}
