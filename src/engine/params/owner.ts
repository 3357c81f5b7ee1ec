import { asset } from './asset.ts';

/** A person or a queue that CRM records can be assigned to. */
export const anyOwner = asset('owner or queue', ({ owners, queues }) => new Map([...owners, ...queues]));
