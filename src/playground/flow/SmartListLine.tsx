import type { CampaignData, Plain } from '#workbench';

function words(operator: Plain | undefined, values: Plain | undefined): string {
  return `${String(operator ?? '')} ${Array.isArray(values) ? values.map(String).join(' or ') : ''}`.trim();
}

/** Who gets in, in a line or a few. */
export function SmartListLine({ data: { smartList } }: { readonly data: CampaignData }) {
  const triggers = smartList?.triggers ?? [];
  const filters = smartList?.filters ?? [];
  if (triggers.length + filters.length === 0)
    return <p className="pg-quiet">Smart list: empty, everybody qualifies.</p>;
  return (
    <ul className="pg-list" aria-label="Smart list">
      {triggers.map(({ trigger, where = [] }) => (
        <li key={trigger}>
          {trigger}
          {where.map(({ attribute, operator, values }) => (
            <span key={attribute}>
              , {attribute} {words(operator, values)}
            </span>
          ))}
        </li>
      ))}
      {filters.map((filter) => (
        <li key={JSON.stringify(filter)}>
          {String(filter['attribute'] ?? filter.filter)} {words(filter['operator'], filter['values'])}
        </li>
      ))}
    </ul>
  );
}
