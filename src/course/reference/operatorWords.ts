/** A group of field types that have the same operators. */
export interface OperatorGroup {
  /** The anchor, and the group's part of the anchors of its operators. */
  readonly id: string;
  readonly title: string;
  /** The types of field, the one that stands for all of them first. */
  readonly types: readonly ['string' | 'integer' | 'boolean' | 'date', ...string[]];
  /** What each operator finds, by its name. */
  readonly finds: Readonly<Record<string, string>>;
  /** A value for each operand; some operators want another kind of value. */
  readonly samples: readonly (string | number | boolean)[];
  readonly otherSamples?: Readonly<Record<string, string>>;
}

const EMPTY = {
  'is empty': 'The field has no value.',
  'is not empty': 'The field has a value.',
};

/** What the operators of each type of field find, in a sentence. A test holds it against the engine's own table. */
export const OPERATOR_GROUPS: readonly OperatorGroup[] = [
  {
    id: 'text',
    title: 'On texts',
    types: ['string'],
    samples: ['Berlin'],
    finds: {
      is: 'The field is one of the values. Capitals do not matter.',
      'is not': 'The field is none of the values.',
      'starts with': 'The field begins with one of the values.',
      'not starts with': 'The field begins with none of the values.',
      contains: 'One of the values stands somewhere in the field.',
      'not contains': 'None of the values stands in the field.',
      ...EMPTY,
    },
  },
  {
    id: 'number',
    title: 'On numbers and scores',
    types: ['integer', 'score'],
    samples: [5, 9],
    finds: {
      is: 'The field is one of the values. With 0 it finds an empty field as well.',
      'is not': 'The field is none of the values. With 0 it leaves out an empty field as well.',
      between: 'The field is one of the two values, or between them.',
      'greater than': 'The field is more than one of the values.',
      'less than': 'The field is less than one of the values.',
      'at least': 'The field is one of the values, or more.',
      'at most': 'The field is one of the values, or less.',
      'is empty': 'The field has no value. A field that holds 0 has one.',
      'is not empty': 'The field has a value; 0 is one.',
    },
  },
  {
    id: 'check-box',
    title: 'On check boxes',
    types: ['boolean'],
    samples: [true],
    finds: {
      is: 'The box is ticked, or is not: true or false. A box that nobody has ticked counts as false.',
    },
  },
  {
    id: 'date',
    title: 'On dates',
    types: ['date', 'datetime'],
    samples: ['2026-03-02', '2026-03-09'],
    otherSamples: {
      'in past': '3 days',
      'in past before': '3 days',
      'in future': '3 days',
      'in future after': '3 days',
      'in time frame': 'Today',
    },
    finds: {
      is: 'The date is on one of the days.',
      'is not': 'There is a date, and it is on none of the days.',
      between: 'The date is on one of the two days, or between them.',
      'in past': 'The date is in the time before now that is given in words, as in 3 days.',
      'in past before': 'The date is longer ago than the time that is given in words.',
      'in future': 'The date comes within the time that is given in words.',
      'in future after': 'The date comes later than the time that is given in words.',
      'in time frame': 'The date is in a span that has a name, such as Yesterday or Last Quarter.',
      after: 'The date is after the day.',
      before: 'The date is before the day.',
      'on or after': 'The date is on the day, or after it.',
      'on or before': 'The date is on the day, or before it.',
      'is empty': 'The field has no date.',
      'is not empty': 'The field has a date.',
    },
  },
];
