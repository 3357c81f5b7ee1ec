import { useMemo } from 'react';
import { type Covered, type Missed, missing } from '#views';
import type { Scenario } from '#workbench';

interface CoverageProps {
  readonly scenario: Scenario;
  readonly coverage: readonly Covered[];
}

/** The campaigns, steps and choices that no test person reached, campaign by campaign. */
export function Coverage({ scenario, coverage }: CoverageProps) {
  const { missed, reached, places } = useMemo(() => missing(scenario, coverage), [scenario, coverage]);
  const byCampaign = new Map<string, readonly Missed[]>();
  for (const one of missed) byCampaign.set(one.ref, [...(byCampaign.get(one.ref) ?? []), one]);
  return (
    <section className="tt-coverage" aria-label="What nobody reached">
      <p className="pg-panel-title">What nobody reached</p>
      <p>
        {missed.length === 0
          ? `Every campaign, step and choice was reached by somebody: ${places} in all.`
          : `${reached} of ${places} campaigns, steps and choices were reached. These were not:`}
      </p>
      {missed.length > 0 && (
        <dl>
          {[...byCampaign].map(([ref, all]) => (
            <div key={ref}>
              <dt>{ref}</dt>
              {all.map(({ words }) => (
                <dd key={words}>{words}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
