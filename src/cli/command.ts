/** What a command leaves: the exit code, and what goes to standard output and standard error, without a last line end. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/**
 * One command of the command line. It reads files and writes nothing, but for `api`; it does not throw for what a user can
 * do wrong.
 */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The whole help, without a last line end. */
  readonly help: string;
  readonly run: (args: readonly string[]) => Outcome;
}

/** A use that cannot be understood, or a file that cannot be used. */
export const refused = (err: string, out = ''): Outcome => ({ code: 2, out, err });

/** All went well. */
export const fine = (out: string): Outcome => ({ code: 0, out, err: '' });

const JSON_INDENT = 2;

/** A document as it is printed. */
export const asJson = (document: unknown): string => JSON.stringify(document, null, JSON_INDENT);
