/** The colors of a picture that stands alone, by the names of the site's tokens (`src/styles/tokens.css`). */
export interface Colors {
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly 'ink-3': string;
  readonly 'line-strong': string;
  readonly execute: string;
  readonly 'execute-soft': string;
  readonly 'execute-ink': string;
  readonly request: string;
  readonly 'request-soft': string;
  readonly 'request-ink': string;
  readonly bad: string;
  readonly 'bad-soft': string;
}

/** The two themes of the site. */
export type Theme = 'light' | 'dark';

/** Both themes; a test holds them to the site's tokens. */
export const COLORS: Readonly<Record<Theme, Colors>> = {
  light: {
    paper: '#fbfaf7',
    raised: '#ffffff',
    sunk: '#f4f2ec',
    ink: '#1b2027',
    'ink-2': '#454c56',
    'ink-3': '#636a74',
    'line-strong': '#858177',
    execute: '#0d6480',
    'execute-soft': '#e4f0f2',
    'execute-ink': '#0a4b61',
    request: '#a94e0d',
    'request-soft': '#fbeedf',
    'request-ink': '#843b08',
    bad: '#ad2a22',
    'bad-soft': '#fbeae7',
  },
  dark: {
    paper: '#151b23',
    raised: '#1b232d',
    sunk: '#10151c',
    ink: '#ebe8e1',
    'ink-2': '#bec3ca',
    'ink-3': '#98a1ac',
    'line-strong': '#6f7a87',
    execute: '#5cb9d3',
    'execute-soft': '#13303b',
    'execute-ink': '#a2ddec',
    request: '#e89b52',
    'request-soft': '#38261a',
    'request-ink': '#f4c393',
    bad: '#f18d80',
    'bad-soft': '#3c2020',
  },
};
