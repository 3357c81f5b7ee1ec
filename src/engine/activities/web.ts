import { clickLink } from './clickLink.ts';
import type { ActivityKind } from './kind.ts';
import { visitWebpage } from './visitWebpage.ts';

/** What people do on tracked web pages, besides filling out forms. */
export const WEB: readonly ActivityKind[] = [visitWebpage, clickLink];
