import { describe, type Located } from '#scenario';

interface ProblemsProps {
  readonly problems: readonly Located[];
  readonly goTo: (problem: Located) => void;
}

const REACH: Readonly<Record<Located['reach'], string>> = {
  file: 'Error',
  campaign: 'Error in a campaign',
  warning: 'Warning',
};

/** The problems of a text in its order; each goes to its place in the editor. */
export function Problems({ problems, goTo }: ProblemsProps) {
  return (
    <ol className="pg-source-problems" aria-label="Problems">
      {problems.map((problem) => (
        <li key={describe(problem)} data-reach={problem.reach}>
          <span className="pg-source-reach">{REACH[problem.reach]}</span>{' '}
          <button type="button" className="pg-link" onClick={() => goTo(problem)}>
            {describe(problem)}
          </button>
        </li>
      ))}
    </ol>
  );
}
