import type { Constraint, FilterData, Plain, Value } from '#engine';
import type { NamedId } from './named/kind.ts';

/** A named thing; a campaign by `Program.Campaign`. */
interface Thing {
  readonly kind: NamedId;
  readonly name: string;
}

/** How a campaign comes to run; a requestable is a trigger campaign with Campaign is Requested. */
export type CampaignWish = 'batch' | 'trigger' | 'requestable' | 'executable';

/** Where My Tokens are defined; the instance has the global ones. */
export type TokenPlace =
  | { readonly kind: 'program' | 'folder'; readonly name: string }
  | { readonly kind: 'instance' };

/** Whose filters: those of a campaign, `Program.Campaign`, or of a smart list asset. */
export type ListPlace = { readonly campaign: string } | { readonly smartList: string };

/** The IF of a choice of a flow step; both are counted from 0. */
export interface ChoicePlace {
  readonly campaign: string;
  readonly step: number;
  readonly choice: number;
}

/** What has constraints: a trigger of a campaign, or a filter that looks back, also as an IF. All are counted from 0. */
export type ConstraintPlace =
  | { readonly campaign: string; readonly trigger: number }
  | ChoicePlace
  | (ListPlace & { readonly filter: number });

/** Edits of things that have a name. */
type NamedEdit =
  /** Without a name it is called new. A campaign needs the program that it is put into, and is a batch campaign unless said. */
  | {
      readonly type: 'add';
      readonly kind: NamedId;
      readonly name?: string;
      readonly inside?: string;
      readonly like?: CampaignWish;
    }
  /** All references follow. */
  | ({ readonly type: 'rename'; readonly to: string } & Thing)
  | ({ readonly type: 'remove' } & Thing)
  /** `executable`: the box of the clone dialog of a campaign, which is empty at first (fact 1.12). */
  | ({ readonly type: 'duplicate'; readonly to?: string; readonly executable?: boolean } & Thing)
  /** To a place in its list, counted from 0; a campaign also to another program. */
  | ({ readonly type: 'move'; readonly to: number; readonly inside?: string } & Thing)
  /** One of the kind's keys; null leaves it out. */
  | ({ readonly type: 'set'; readonly key: string; readonly value: Plain } & Thing)
  /** The value under a name of a key that holds a record; without a value the name is taken out. */
  | ({
      readonly type: 'set entry';
      readonly key: string;
      readonly entry: string;
      readonly value?: Value;
    } & Thing)
  | { readonly type: 'convert'; readonly campaign: string; readonly to: CampaignWish };

/** Edits of a Smart List tab or a smart list asset. Places are counted from 0. */
type SmartListEdit =
  | {
      readonly type: 'add trigger';
      readonly campaign: string;
      readonly trigger: string;
      readonly at?: number;
    }
  | { readonly type: 'remove trigger'; readonly campaign: string; readonly at: number }
  | { readonly type: 'move trigger'; readonly campaign: string; readonly from: number; readonly to: number }
  | { readonly type: 'add filter'; readonly list: ListPlace; readonly filter: string; readonly at?: number }
  | { readonly type: 'remove filter'; readonly list: ListPlace; readonly at: number }
  | { readonly type: 'move filter'; readonly list: ListPlace; readonly from: number; readonly to: number }
  | {
      readonly type: 'set filter';
      readonly list: ListPlace;
      readonly at: number;
      readonly filter: FilterData;
    }
  /** `all`, `any`, or logic such as `1 and (2 or 3)`. */
  | { readonly type: 'set match'; readonly list: ListPlace; readonly match: string }
  /** Another kind of filter as the IF of a choice, with complete values. */
  | ({ readonly type: 'set choice filter'; readonly filter: string } & ChoicePlace)
  | { readonly type: 'add constraint'; readonly on: ConstraintPlace; readonly attribute?: string }
  | {
      readonly type: 'set constraint';
      readonly on: ConstraintPlace;
      readonly at: number;
      readonly constraint: Constraint;
    }
  | { readonly type: 'remove constraint'; readonly on: ConstraintPlace; readonly at: number };

/** Edits of My Tokens. Places are counted from 0. */
type TokenEdit =
  | { readonly type: 'add token'; readonly of: TokenPlace; readonly name?: string; readonly value?: string }
  | {
      readonly type: 'set token';
      readonly of: TokenPlace;
      readonly at: number;
      readonly key: 'value' | 'type';
      readonly value: string;
    }
  /** `references`: also in the texts that name it, true when absent. */
  | {
      readonly type: 'rename token';
      readonly of: TokenPlace;
      readonly at: number;
      readonly to: string;
      readonly references?: boolean;
    }
  | { readonly type: 'remove token'; readonly of: TokenPlace; readonly at: number }
  | { readonly type: 'move token'; readonly of: TokenPlace; readonly from: number; readonly to: number };

/** Edits of what happens from outside, and of the run. Places are counted from 0. */
type StoryEdit =
  | { readonly type: 'add event'; readonly event: string; readonly at?: number; readonly person?: string }
  | { readonly type: 'remove event'; readonly at: number }
  | { readonly type: 'move event'; readonly from: number; readonly to: number }
  /** A parameter of the event, or `at`: how long after the start. Null leaves it out. */
  | { readonly type: 'set event'; readonly at: number; readonly key: string; readonly value: Plain }
  | { readonly type: 'set assumption'; readonly id: string; readonly option: string }
  /** One of `MODEL_KEYS`; null leaves it out. */
  | { readonly type: 'set model'; readonly key: string; readonly value: Plain };

/** An edit of any part of a model but its flows. Each can be undone. */
export type ModelEdit = NamedEdit | SmartListEdit | TokenEdit | StoryEdit;
