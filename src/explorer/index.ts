export { checkingOrders, checkOrders, claimsOrders, type OrdersClaimResult, type Share } from './claims.ts';
export { grouped } from './claimWords.ts';
export { BUDGET, type Exploration, explore, exploring, type Outcome, type Wish } from './explore.ts';
export type { Resource } from './footprint.ts';
export { type LeftPerson, type Matters, USUAL } from './outcome.ts';
export type { Photo, Race, Racer } from './race.ts';
export type { Progress } from './walk.ts';
