import type { Picture } from '../../picture/shape.ts';

/** What a card shows, for somebody who does not see it: `title` names the model whose run is drawn. */
export function cardWords({ blocks }: Picture, title: string): string {
  const count = (how: string) => blocks.filter((block) => block.how === how).length;
  const [executed, requested] = [count('execute'), count('request')];
  const ways = [executed > 0 && `${executed} executed`, requested > 0 && `${requested} requested`].filter(
    Boolean,
  );
  const flows = `${blocks.length} ${blocks.length === 1 ? 'flow' : 'flows'}`;
  const parts = ways.length === 0 ? flows : `${flows}, ${ways.join(' and ')}`;
  return `A run of the model “${title}” as lanes: ${blocks.length === 0 ? 'no flow begins' : parts}.`;
}
