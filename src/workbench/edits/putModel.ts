import type { EditKind } from './kind.ts';

/** Another model in the place of this one, as one edit. Nothing of it is checked: `compile` tells its problems. */
export const putModel: EditKind<'put model'> = (_bench, { label, scenario }) => ({ label, scenario });
