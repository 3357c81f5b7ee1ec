/** A face of the site in a size in pixels: `head` for headings, `text` for what is read, `mono` for what a machine says. */
export interface Pen {
  readonly face: 'head' | 'text' | 'mono';
  readonly size: number;
  /** Between two letters, as a part of the size; none when absent. */
  readonly spacing?: number;
}

/** What a card asks of the fonts, which it does not know. Widths and places are pixels. */
export interface Letters {
  readonly width: (text: string, pen: Pen) => number;
  /** The outline of a text as the data of an SVG path; its line begins at (x, y). */
  readonly outline: (text: string, pen: Pen, x: number, y: number) => string;
}
