import type { ComparedTable, Played, PlayedStep } from '#api';

const OUTCOMES: Readonly<Record<PlayedStep['outcome'], string>> = {
  done: 'done',
  shown: 'refused, as it should be',
  failed: 'failed',
  'not sent': 'not sent',
};

const SIGNS = { new: '+', changed: '~', gone: '-', same: ' ' } as const;

/** So many rows of a table are printed; the others are counted. */
const MOST = 6;

function tableLines({ title, rows }: ComparedTable): readonly string[] {
  const changed = rows.filter(({ fate }) => fate !== 'same');
  const lines = changed.slice(0, MOST).map(({ fate, cells }) => {
    const texts = cells.map(({ text, was }) =>
      was === undefined ? text : `${was || 'empty'} > ${text || 'empty'}`,
    );
    return `     ${SIGNS[fate]} ${title}: ${texts.filter((text) => text !== '').join(', ')}`;
  });
  return changed.length > MOST ? [...lines, `     and ${changed.length - MOST} more of ${title}`] : lines;
}

function stepLines(one: PlayedStep, number: number): readonly string[] {
  const { step, operation, calls, outcome, trouble, outputs, tables, checks } = one;
  return [
    '',
    `${String(number).padStart(2)}  ${step.title}`,
    ...calls.map(
      ({ request, response }) => `    ${request.method} ${request.target}: HTTP ${response.status}`,
    ),
    `    ${operation.title} ${OUTCOMES[outcome]}${trouble === undefined ? '.' : `: ${trouble}`}`,
    ...outputs.map(
      ({ name, value }) => `     {{${name}}} is ${value.length > 60 ? `${value.slice(0, 60)}...` : value}`,
    ),
    ...tables.flatMap(tableLines),
    ...checks.map(
      ({ about, found, kept }) => `     ${kept ? 'holds' : 'fails'}: ${about} is ${found ?? 'nothing'}`,
    ),
  ];
}

/** A recipe that was carried out, as text for a terminal: each step with its calls, what it hands on and what it changed. */
export function playedText(title: string, { steps, well }: Played): string {
  const checks = steps.flatMap((one) => one.checks);
  const kept = checks.filter((one) => one.kept).length;
  const end = `${well ? 'All went as the recipe says' : 'Not all went as the recipe says'}: ${kept} of ${checks.length} expectations hold.`;
  return [title, ...steps.flatMap((one, at) => stepLines(one, at + 1)), '', end].join('\n');
}
