import { instantOf } from './dates.ts';

const LONGEST_TEXT = 524_288;
const MOST_INTEGER = 2_147_483_647;

/** What a value of the type must be like, and whether it is. */
export interface MyTokenType {
  readonly name: string;
  readonly needs: string;
  readonly fits: (value: string) => boolean;
  /** The same by the API guide, where it says something else (fact 5.12). */
  readonly fitsApi?: (value: string) => boolean;
  readonly facts: readonly string[];
}

const isWhole = (value: string) => /^[+-]?\d+$/.test(value) && Math.abs(Number(value)) <= MOST_INTEGER;

function textual(name: string): MyTokenType {
  const fits = (value: string) => value.length <= LONGEST_TEXT;
  return { name, needs: `a text of at most ${LONGEST_TEXT} characters`, fits, facts: ['5.11'] };
}

const any = (name: string): MyTokenType => ({ name, needs: 'a value', fits: () => true, facts: ['5.11'] });

/** The types of My Tokens (facts 5.11, 5.12, 5.28), by lower-case name. */
export const MY_TOKEN_TYPES: ReadonlyMap<string, MyTokenType> = new Map(
  [
    textual('Text'),
    textual('Rich Text'),
    any('Email Script'),
    any('Calendar File'),
    any('SFDC Campaign'),
    any('Image'),
    {
      name: 'Date',
      needs: 'a date such as 2026-03-02',
      fits: (value: string) =>
        /^\d{4}-/.test(value) && value.length === 10 && instantOf(value, 0) !== undefined,
      facts: ['5.11', '5.28'],
    },
    {
      name: 'Number',
      needs: 'a number',
      fits: isWhole,
      fitsApi: (value: string) => /^[+-]?\d+(\.\d+)?$/.test(value),
      facts: ['5.12'],
    },
    {
      name: 'Score',
      needs: 'a score change such as +5, -5, +0 or =5',
      fits: (value: string) => /^(\+|-|=-?)\d{1,9}$/.test(value),
      fitsApi: isWhole,
      facts: ['5.12'],
    },
  ].map((type): [string, MyTokenType] => [type.name.toLowerCase(), type]),
);
