import type { CampaignData, FilterData, Plain } from '#workbench';

function words(operator: Plain | undefined, values: Plain | undefined): string {
  return `${String(operator ?? '')} ${Array.isArray(values) ? values.map(String).join(' or ') : ''}`.trim();
}

function wordsOf(value: Plain): string {
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one: Plain) => {
      if (typeof one !== 'object' || one === null || Array.isArray(one)) return String(one);
      const { attribute, operator, values } = one as { readonly [key: string]: Plain };
      return `${String(attribute)} ${words(operator, values)}`;
    })
    .join(', ');
}

/** A filter as a line: a comparison, or its kind with all that is said of it. */
function filterWords({ filter, ...params }: FilterData): string {
  const { attribute, operator, values } = params;
  if (attribute !== undefined) return `${String(attribute)} ${words(operator, values)}`;
  return [filter, ...Object.values(params).map(wordsOf)].join(', ');
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
        <li key={JSON.stringify(filter)}>{filterWords(filter)}</li>
      ))}
      {filters.length > 1 && smartList?.match !== undefined && <li>Match: {smartList.match}</li>}
    </ul>
  );
}
