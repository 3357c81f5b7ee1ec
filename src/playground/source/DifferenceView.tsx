import { difference, type FoldedPart, folded, type Scenario } from '#scenario';
import './difference.css';

export interface DifferenceViewProps {
  readonly before: Scenario;
  readonly after: Scenario;
}

/** Lines around a change that are shown with it. */
const AROUND = 3;

const SIGNS = { removed: '\u2212', added: '+', same: '', folded: '' } as const;
const WORDS = { removed: 'Removed', added: 'Added' } as const;

const counted = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);

function Lines({ sort, line, lines }: FoldedPart) {
  const numbered = lines.map((text, at) => ({ text, number: line + at }));
  return numbered.map(({ text, number }) => (
    <span key={number} className="pg-difference-line">
      <span className="pg-difference-number" aria-hidden="true">
        {number}
      </span>
      <span className="pg-difference-sign" aria-hidden="true">
        {SIGNS[sort]}
      </span>
      <code>{text}</code>
      {'\n'}
    </span>
  ));
}

function Part(part: FoldedPart) {
  const { sort, lines, line } = part;
  if (sort === 'same') return <Lines {...part} />;
  if (sort === 'folded')
    return (
      <details>
        <summary>
          {counted(lines.length)} that are the same, from line {line}
        </summary>
        <Lines {...part} />
      </details>
    );
  const Changed = sort === 'removed' ? 'del' : 'ins';
  return (
    <>
      <p className="pg-difference-word">
        {WORDS[sort]}, {counted(lines.length)}
      </p>
      <Changed>
        <Lines {...part} />
      </Changed>
    </>
  );
}

/** The lines of the model's file that differ from those of another, with some around them and the rest folded. */
export default function DifferenceView({ before, after }: DifferenceViewProps) {
  const parts = difference(before, after);
  const total = (wanted: FoldedPart['sort']) =>
    parts.reduce((sum, { sort, lines }) => sum + (sort === wanted ? lines.length : 0), 0);
  if (parts.length === 0) return <p className="pg-difference-sum">The model is as it was at the start.</p>;
  return (
    <section className="pg-difference" aria-label="Difference to the starting model">
      <p className="pg-difference-sum">
        {counted(total('removed'))} removed (marked {SIGNS.removed}), {counted(total('added'))} added (marked
        +).
      </p>
      <ol>
        {folded(parts, AROUND).map((part) => (
          <li key={`${part.sort} ${part.line}`} data-sort={part.sort}>
            <Part {...part} />
          </li>
        ))}
      </ol>
    </section>
  );
}
