import * as v from 'valibot';
import {
  CLAIMS,
  type ClaimData,
  IN_ORDERS,
  nearest,
  OUTSIDE,
  type OutsideData,
  POLICIES,
  policyOf,
} from '#engine';
import { FILE_LIMITS } from '../limits.ts';
import { choiceOf, hint, say } from '../said.ts';
import { kinds } from './kinds.ts';
import { flag, list, maybe, name, oneOf, text } from './leaf.ts';

/** Something that happens from outside. */
export const outside = kinds<OutsideData>({
  key: 'event',
  what: 'an outside event',
  noun: 'outside event',
  table: OUTSIDE,
  strictness: 'required',
  besides: () => ({ at: maybe(v.pipe(text(), v.description('How long after the start, as in "2 hours".'))) }),
});

const policy = v.pipe(
  name,
  v.check(
    (words) => policyOf(words) !== undefined,
    ({ input }) => {
      const near = nearest(input, POLICIES.keys());
      const sentence = `There is no policy "${input}".${hint(near)}${choiceOf([...POLICIES.keys()], near)}`;
      return say({ sentence, ...(near === undefined ? {} : { near }) });
    },
  ),
);

/** A statement about a run, or about all orders. */
export const claim = kinds<ClaimData>({
  key: 'claim',
  what: 'a claim',
  noun: 'kind of claim',
  table: CLAIMS,
  strictness: 'required',
  besides: () => ({
    variants: maybe(
      v.pipe(
        list(name, FILE_LIMITS.variants),
        v.description('The variants it is about; the scenario as written and all variants when left out.'),
      ),
    ),
    policies: maybe(
      v.pipe(list(policy, FILE_LIMITS.values), v.description('The policies it is about; all when left out.')),
    ),
    orders: maybe(
      v.pipe(
        oneOf('word for orders called', IN_ORDERS),
        v.description(
          'About all orders: the statement holds in all, in some, in none of them. About single runs when left out.',
        ),
      ),
    ),
    holds: maybe(v.pipe(flag, v.description('false: the statement is meant to fail.'))),
  }),
});
