import type { ExportKind } from './exports.ts';

/** Files that belong together, and the words for each. */
export interface ExportGroup {
  readonly title: string;
  readonly hint: string;
  readonly files: readonly (readonly [ExportKind, string])[];
}

/** What the panel offers as files at one press. */
export const GROUPS = {
  model: {
    title: 'Model',
    hint: 'The scenario as it is on the screen. Import reads both back.',
    files: [
      ['scenario yaml', 'YAML'],
      ['scenario json', 'JSON'],
    ],
  },
  run: {
    title: 'Run',
    hint: 'Every event with its reason, or what the activity logs of all people show.',
    files: [
      ['trace json', 'Trace, JSON'],
      ['trace csv', 'Trace, CSV'],
      ['log csv', 'Activity log, CSV'],
    ],
  },
  picture: {
    title: 'Picture',
    hint: 'The lanes of the whole run.',
    files: [
      ['picture svg', 'SVG'],
      ['picture png', 'PNG'],
    ],
  },
} as const satisfies Readonly<Record<string, ExportGroup>>;

/** Diagrams as text. */
export const DIAGRAMS = [
  { kind: 'flowchart', title: 'Campaigns as a Mermaid flowchart', what: 'flowchart' },
  { kind: 'sequence', title: 'Run as a Mermaid sequence diagram', what: 'sequence diagram' },
] as const satisfies readonly { readonly kind: ExportKind; readonly title: string; readonly what: string }[];
