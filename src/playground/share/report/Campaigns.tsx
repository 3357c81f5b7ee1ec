import type { CampaignWords, StepWords } from '#views';

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be the same
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Flow({ flow }: { readonly flow: readonly StepWords[] }) {
  if (flow.length === 0) return <p>The flow has no steps.</p>;
  return (
    <ol>
      {flow.map(({ step, lines }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name of their own
        <li key={at}>
          {step}
          {lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be the same
            <span key={place} className="pg-report-line">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Every campaign with its smart list, its flow and its schedule. */
export function Campaigns({ campaigns }: { readonly campaigns: readonly CampaignWords[] }) {
  if (campaigns.length === 0) return <p>The model has no campaigns.</p>;
  return campaigns.map(({ ref, kind, description, smartList, flow, schedule }) => (
    <section key={ref} className="pg-report-campaign" aria-label={ref}>
      <h3>{ref}</h3>
      <p>
        {kind}. {description}
      </p>
      <Lines title="Smart List" lines={smartList} />
      <h4>Flow</h4>
      <Flow flow={flow} />
      <Lines title="Schedule" lines={schedule} />
    </section>
  ));
}
