import type { Plain } from '#engine';
import { describeKind } from './kindTables.ts';
import { kindsOf, type Level } from './level.ts';
import type { Completion } from './option.ts';
import { type Asked, wordsAt } from './references.ts';
import type { Spot } from './spot.ts';
import { writtenText } from './written.ts';

/** The kinds that a mapping can be of. */
export function kindOptions({ shape }: Level, spot: Spot): readonly Completion[] {
  const key = String(shape.key);
  return [...kindsOf(shape)].map(([kind, option]) => ({
    label: kind,
    detail: Object.keys(option.entries ?? {}).includes('where') && key === 'filter' ? 'looks back' : '',
    apply: writtenText(kind, spot),
    info: describeKind(key, kind),
    sort: 'kind',
  }));
}

/** Values that are no texts are written as they are. */
function ofShape({ shape }: Level): readonly (string | boolean | number)[] {
  if (shape.type === 'boolean') return [true, false];
  if (shape.type === 'picklist') return (shape.options ?? []).map(String);
  return shape.type === 'literal' ? [shape.literal as string | boolean | number] : [];
}

function detailOf({ draft: { names }, level: { param } }: Asked, word: string): string {
  const campaign = names.campaigns[names.byRef.get(word) ?? -1];
  if (campaign && param) return `${campaign.kind}${campaign.active ? '' : ', not active'}`;
  return names.fields.get(word) ?? param?.type.name ?? '';
}

/** What can stand as the value of a place; each word once. */
export function valueOptions(asked: Asked, data: Plain | undefined, spot: Spot): readonly Completion[] {
  const { level } = asked;
  const there: readonly Plain[] = Array.isArray(data) ? data : [];
  const own = ofShape(level).map((word): Completion => {
    const apply = typeof word === 'string' ? writtenText(word, spot) : String(word);
    return { label: String(word), detail: level.param?.label ?? '', apply, info: '', sort: 'name' };
  });
  const words = [...new Set(wordsAt(asked))].filter((word) => !there.includes(word));
  return [
    ...own,
    ...words.map(
      (word): Completion => ({
        label: word,
        detail: detailOf(asked, word),
        apply: writtenText(word, spot),
        info: '',
        sort: 'name',
      }),
    ),
  ];
}
