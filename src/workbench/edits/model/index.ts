export { OUTSIDE, TRIGGERS } from '#engine';
/**
 * Edits of every part of a model but its flows, and what forms need to know to offer them. A page that shows no such forms
 * does not load this folder.
 */
export type { CampaignWish, ConstraintPlace, ListPlace, ModelEdit, TokenPlace } from './action.ts';
export { actModel } from './actModel.ts';
export { wishOf } from './convert.ts';
export { type FoundThing, findThing, listAround, namesOfKind } from './named/find.ts';
export { freeName } from './named/freeName.ts';
export type { Key, NamedId, NamedKind } from './named/kind.ts';
export { outsideOf } from './named/outside.ts';
export { NAMED } from './named/table.ts';
export { isAbout, type PlacedProblem, problemsAt } from './problemsAt.ts';
export { attributesOf } from './smartList/attributes.ts';
export { MODEL_KEYS } from './story/modelKeys.ts';
export { editModel, isModelEdit } from './table.ts';
export { readersOfTokens } from './tokens/naming.ts';
export { completions, tokensFor } from './tokens/suggest.ts';
export { TOKEN_TYPES } from './tokens/tokenTypes.ts';
