import * as v from 'valibot';
import { nearest, type Value } from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { choiceOf, hint, kindOfValue, mustBe, say } from '../said.ts';

type Given = { readonly input: unknown };

/** What is said of a value of another type. */
export const must =
  (what: string) =>
  ({ input }: Given) =>
    say({ predicate: mustBe(what, input) });
const tooLong = (most: number) => () => say({ predicate: `has more than ${most} characters.` });

/** A text of at most so many characters; it may be empty. */
export const text = (most: number = FILE_LIMITS.text) =>
  v.pipe(v.string(must('a text')), v.maxLength(most, tooLong(most)));

/** Words that every object knows: a field, a person or a program of such a name would be found where there is none. */
const RESERVED: readonly string[] = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

/** One line that says what something is called: it is not empty and neither begins nor ends with a space. */
export const name = v.pipe(
  v.string(must('a name')),
  v.nonEmpty(() => say({ predicate: 'must not be empty.' })),
  v.maxLength(FILE_LIMITS.name, tooLong(FILE_LIMITS.name)),
  v.regex(/^$|^\S$|^\S.*\S$/, () =>
    say({ predicate: 'must be one line that neither begins nor ends with a space.' }),
  ),
  v.notValues(RESERVED, () => say({ predicate: 'cannot be this word.' })),
);

/** A key that is a name; what is wrong with it is a matter of the key. */
export const nameKey = v.pipe(
  v.string(),
  v.maxLength(FILE_LIMITS.name, () =>
    say({ sentence: `A name has at most ${FILE_LIMITS.name} characters.`, key: true }),
  ),
  v.regex(/^\S$|^\S.*\S$/, () =>
    say({
      sentence: 'A name must be one line that neither begins nor ends with a space, and not empty.',
      key: true,
    }),
  ),
);

/** Lower-case words with hyphens between them, as they stand in addresses and file names. */
export const slug = v.pipe(
  name,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, () =>
    say({ predicate: 'may hold lower-case letters, digits and single hyphens only, as in "my-scenario".' }),
  ),
);

/** True or false. */
export const flag = v.boolean(must('true or false'));

/** True, or left out. */
export const ticked = v.literal(true, ({ input }) =>
  say({ predicate: `can only be true, not ${kindOfValue(input)}: leave it out otherwise.` }),
);

/** A whole number from 1. */
export const count = v.pipe(
  v.number(must('a whole number')),
  v.integer(() => say({ predicate: 'must be a whole number.' })),
  v.minValue(1, () => say({ predicate: 'must be 1 or more.' })),
  v.maxValue(Number.MAX_SAFE_INTEGER, () => say({ predicate: 'is too large a number.' })),
);

/** One value: text, number, true, false, or null for empty. */
export const value: v.GenericSchema<unknown, Value> = v.union(
  [text(), v.number(), v.boolean(), v.null()],
  must('one value (a text, a number, true, false or null)'),
);

/** One of a few words; `what` is what there is none of when it is another. */
export function oneOf<const W extends string>(
  what: string,
  words: readonly W[],
): v.GenericSchema<unknown, W> {
  return v.picklist(words, ({ input }) => {
    if (typeof input !== 'string') return must(`one of ${words.join(', ')}`)({ input });
    const near = nearest(input, words);
    const sentence = `There is no ${what} "${input}".${hint(near)}${choiceOf(words, near)}`;
    return say({ sentence, ...(near === undefined ? {} : { near }) });
  });
}

/** A list of at most so many. */
export function list<T>(item: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.array(item, must('a list')),
    v.maxLength(most, () => say({ predicate: `holds more than ${most} items.` })),
  );
}

/** The key may be left out. */
export const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.exactOptional(schema);
