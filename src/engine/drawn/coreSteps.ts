import { type Draw, type Drawn, maybe, pick } from './draw.ts';
import { BATCH, EXECUTABLE, FIELDS, REFS, REQUESTABLE, SCORES } from './names.ts';

const VALUES = [
  ...['x', 'y', 'NULL', '{{lead.A}}+', '{{my.One}}', '{{my.Two:default=none}}', '{{campaign.name}}'],
  ...['{{program.name}}', '{{trigger.Name}}', '{{trigger.Trigger Name}}', '{{my.Nowhere}}', ' ', '7'],
];
const WIDE = [
  ...[
    '{{program.id}} {{program.description}}',
    '{{Campaign.ID}}{{campaign.description}}',
    '{{member.Badge}}',
  ],
  ...['{{system.date}}', '{{system.dateTime}}', '{{system.time}}', '{{company.K}}', '{{lead.S:default=0}}'],
  ...[
    '{{trigger.Web Page}}{{trigger.Link}}',
    '{{trigger.Subject}}',
    '{{lead.Nothing}}',
    '{{My.day}}',
    '{{nothing}}',
  ],
  ...['{{my.Plus}}', '{{my.Num}}', '{{trigger.Sent By}}', '2026-03-05', '2026-03-05T10:00Z', 'true', '-3'],
];
const CHANGES = ['+1', '-2', '=5', '=-1', '3', '{{my.Plus}}', '{{my.Nowhere}}', '+0'];
const WAITS = ['1 hour', '30 minutes', '1 day', '0 minutes', '4 hrs'];

/** A reference, mostly to a campaign further down, so that few models run in circles. */
export function reference(draw: Draw, own: number, from: number, to: number): string {
  if (draw(20) === 1) return pick(draw, [...REFS, 'this campaign', 'P.Nowhere']);
  const later = REFS.slice(Math.max(own + 1, from), to);
  return pick(draw, later.length === 0 || draw(6) === 1 ? REFS.slice(from, to) : later);
}

const plus: Drawn = (draw) => ({ scoreName: pick(draw, SCORES), change: pick(draw, CHANGES) });

/** A wait of one of its three kinds, with what belongs to it. */
export const wideWait: Drawn = (draw) => {
  const kind = draw(3);
  if (kind === 0)
    return {
      duration: pick(draw, ['2 days', '1 hour', '3 days', '4 hrs']),
      ...maybe(draw, 2, () => ({ endOn: pick(draw, ['Mon-Fri', 'Sat, Sun', 'Tue']) })),
      ...maybe(draw, 2, () => ({ endAt: pick(draw, ['09:00', '17:30']) })),
    };
  if (kind === 1)
    return {
      until: pick(draw, ['2026-03-02', '2026-03-04', '2026-02-01']),
      ...maybe(draw, 2, () => ({ at: pick(draw, ['08:00', '18:00']) })),
    };
  return {
    token: pick(draw, ['{{my.Day}}', '{{lead.D}}', '{{system.date}}', '{{lead.W}}']),
    ...maybe(draw, 2, () => ({ anniversary: draw(2) === 1 })),
    ...maybe(draw, 2, () => ({ offset: pick(draw, [1, -1, '{{my.Num}}', '{{lead.N}}']) })),
  };
};

/** The steps that every drawn model may have: name and parameters. */
export function coreStep(draw: Draw, own: number, wide: boolean): readonly [string, Drawn] {
  const executes: Drawn = () => ({
    campaign: reference(draw, own, EXECUTABLE, BATCH),
    useParentTokenContext: draw(2) === 1,
  });
  const executable = own >= EXECUTABLE && own < BATCH;
  const actions: readonly (readonly [string, Drawn])[] = [
    [
      'Change Data Value',
      () => {
        const far = wide && draw(2) === 1;
        return {
          attribute: pick(draw, far ? [...FIELDS, 'D', 'W', 'N', 'F', 'K', 'X'] : FIELDS),
          newValue: pick(draw, far ? WIDE : VALUES),
        };
      },
    ],
    ['Change Score', plus],
    ['Request Campaign', () => ({ campaign: reference(draw, own, REQUESTABLE, EXECUTABLE) })],
    executable
      ? ['Change Score', plus]
      : ['Wait', wide && draw(2) === 1 ? wideWait : () => ({ duration: pick(draw, WAITS) })],
    ['Remove from Flow', () => ({ campaign: reference(draw, own, 0, REFS.length) })],
    ['Execute Campaign', executes],
    ['Execute Campaign', executes],
  ];
  return pick(draw, actions);
}
