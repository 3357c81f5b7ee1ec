import type { TableProblem } from '#workbench';

interface ProblemsProps {
  readonly problems: readonly TableProblem[];
  /** Selects a line of the text, counted from 1. */
  readonly goTo: (line: number) => void;
}

/** What is wrong with a table, each with the way to its line. */
export function Problems({ problems, goTo }: ProblemsProps) {
  return (
    <ul className="tt-problems" aria-label="Problems of the table">
      {problems.map(({ line, message }) => (
        <li key={`${line} ${message}`}>
          {line !== null && (
            <button type="button" className="pg-link" onClick={() => goTo(line)}>
              Line {line}
            </button>
          )}
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
