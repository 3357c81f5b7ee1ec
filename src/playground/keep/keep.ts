import { createKeep, type Keep } from './store.ts';

/** The store of this page. It opens the browser's storage when it is first asked for something. */
export const keep: Keep = createKeep();
