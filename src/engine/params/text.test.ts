import { expect, test } from 'vitest';
import type { Names } from '../compile/names.ts';
import { newValue, scoreChange, text } from './text.ts';

const names = { fields: new Map() } as unknown as Names;

test.each([text, newValue, scoreChange])(
  '[5.5] a token of a family that is not modelled is a warning',
  (type) => {
    const reading = type.read('{{snippet.Footer}}', names, 0);
    expect(reading).toMatchObject({
      value: '{{snippet.Footer}}',
      warn: { reach: 'warning', message: expect.stringContaining('The lab has no "snippet" tokens') },
    });
  },
);

test('[5.5] the families that are modelled draw no warning, in any case of letters', () => {
  expect(newValue.read('{{My.A}} {{lead.B:default=c}} {{Program.name}}', names, 0)).not.toHaveProperty(
    'warn',
  );
});
