import { describe, type Located, type Scenario } from '#scenario';
import { aboutModel, type ReadModel } from './models.ts';

interface ReadModelItemProps {
  readonly model: ReadModel;
  /** The model on the screen has changes. */
  readonly loses: boolean;
  readonly open: (scenario: Scenario) => void;
}

const MOST = 30;

const REACH: Readonly<Record<Located['reach'], string>> = {
  file: 'Error',
  campaign: 'Error in a campaign',
  warning: 'Warning',
};

function Problems({ problems }: { readonly problems: readonly Located[] }) {
  return (
    <ol className="pg-share-problems">
      {problems.slice(0, MOST).map((problem) => (
        <li key={describe(problem)} data-reach={problem.reach}>
          <strong>{REACH[problem.reach]}.</strong> {describe(problem)}
        </li>
      ))}
      {problems.length > MOST && <li>And {problems.length - MOST} more.</li>}
    </ol>
  );
}

/** A model that was read: a button that opens it, or what is wrong with it, line by line. */
export function ReadModelItem({
  model: { name, scenario, problems, reasons },
  loses,
  open,
}: ReadModelItemProps) {
  if (!scenario)
    return (
      <li data-how="refused">
        <p>
          <strong>&quot;{name}&quot; cannot be opened.</strong>
        </p>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {problems.length > 0 && <Problems problems={problems} />}
      </li>
    );
  return (
    <li data-how="read">
      <p>
        <strong>{name}</strong>
      </p>
      <p className="pg-share-hint">
        {aboutModel(scenario)}. It takes the place of the model on the screen
        {loses ? ', which has changes of yours: keep it under My models first if you want it back' : ''}.
      </p>
      {problems.length > 0 && (
        <details className="pg-share-more">
          <summary>
            {problems.length === 1 ? '1 problem' : `${problems.length} problems`} in parts of it
          </summary>
          <Problems problems={problems} />
        </details>
      )}
      <div className="pg-share-acts">
        <button
          type="button"
          className="pg-button"
          aria-label={`Open "${name}"`}
          onClick={() => open(scenario)}
        >
          Open this model
        </button>
      </div>
    </li>
  );
}
