import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map<string, { light: string; dark: string }>();
for (const [, name, light, dark] of css.matchAll(/--lab-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)) {
  if (name && light && dark) tokens.set(name, { light, dark });
}

const hues = ['execute', 'request', 'diff', 'ok', 'bad'];
const grounds = ['paper', 'raised', 'sunk'];
/** [foreground, background, the least contrast that WCAG 2.2 AA asks for] */
const pairs: [string, string, number][] = [
  ...['ink', 'ink-2', 'ink-3', ...hues, ...hues.map((hue) => `${hue}-ink`)].flatMap((ink) =>
    grounds.map((ground): [string, string, number] => [ink, ground, 4.5]),
  ),
  ...['ink', 'ink-2'].map((ink): [string, string, number] => [ink, 'hover', 4.5]),
  ...hues.flatMap((hue): [string, string, number][] => [
    [`${hue}-ink`, `${hue}-soft`, 4.5],
    [hue, `${hue}-soft`, 4.5],
    ['ink', `${hue}-soft`, 4.5],
    ['ink-2', `${hue}-soft`, 4.5],
    ['focus', `${hue}-soft`, 3],
  ]),
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['line-strong', ground, 3],
    ['focus', ground, 3],
  ]),
];

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  test.each(pairs)('%s on %s reaches %d', (foreground, background, least) => {
    const front = tokens.get(foreground);
    const back = tokens.get(background);
    if (!front || !back) throw new Error(`no such token: ${front ? background : foreground}`);
    expect(contrast(front[theme], back[theme])).toBeGreaterThanOrEqual(least);
  });
});

/** WCAG contrast of two #rrggbb colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
