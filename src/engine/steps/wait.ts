import { formatDuration, parseDuration } from '../duration.ts';
import { duration } from '../params/duration.ts';
import { formatInstant } from '../time.ts';
import type { StepKind } from './kind.ts';

const NAME = 'Wait';

export const wait: StepKind = {
  name: NAME,
  facts: ['6.21', '2.15'],
  summary: 'Holds the person for a duration in words, such as "4 hours".',
  params: [
    {
      name: 'duration',
      label: 'For',
      type: duration,
      help: 'A number and a whole word: "4 hours", "2 days".',
    },
  ],
  notInExecutable: {
    message: 'A Wait step does not work in an executable campaign.',
    facts: ['2.15', '2.16'],
  },
  perform({ world }, params) {
    const words = String(params['duration']);
    const ms = parseDuration(words);
    if (!ms) {
      const reason =
        ms === 0 ? 'The wait is over at once.' : `"${words}" is ignored: the flow goes on without waiting.`;
      return { result: 'skipped', reason, facts: ['6.21'], values: { For: words } };
    }
    return {
      result: 'done',
      reason: `Waits ${formatDuration(ms)}, until ${formatInstant(world.now + ms)}.`,
      facts: ['6.21'],
      values: { For: words },
      control: { type: 'wait', until: world.now + ms },
    };
  },
};
