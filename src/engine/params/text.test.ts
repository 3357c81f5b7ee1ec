import { expect, test } from 'vitest';
import type { Names } from '../compile/names.ts';
import { newValue, scoreChange, text } from './text.ts';

const names: Names = { fields: new Map(), campaigns: [], byRef: new Map(), people: new Set() };

test.each([text, newValue, scoreChange])(
  '[5.5] a token of a family that is not modelled is a warning',
  (type) => {
    const reading = type.read('{{system.date}}', names, 0);
    expect(reading).toMatchObject({
      value: '{{system.date}}',
      warn: { reach: 'warning', message: expect.stringContaining('The lab has no "system" tokens') },
    });
  },
);

test('[5.5] the families that are modelled draw no warning, in any case of letters', () => {
  expect(newValue.read('{{My.A}} {{lead.B:default=c}} {{Program.name}}', names, 0)).not.toHaveProperty(
    'warn',
  );
});
