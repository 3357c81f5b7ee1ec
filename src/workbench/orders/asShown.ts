import { type Policy, policyOf } from '#engine';

const ORDER = 'order';

/**
 * An order that was shown, as far as the model allows it, then turn by turn: an edit does not end the run that the reader
 * looks at. Made anew for each run. Nothing for the text of another policy.
 */
export function asShown(text: string): Policy | undefined {
  const turns = policyOf('lockstep');
  const [word, ...order] = text.split(' ');
  if (word !== ORDER || !turns || !policyOf(text)) return undefined;
  let possible = true;
  return (options, world) => {
    const found = options.find(({ code }) => code === order[world.taken]);
    possible &&= found !== undefined;
    return possible && found ? found : turns(options, world);
  };
}
