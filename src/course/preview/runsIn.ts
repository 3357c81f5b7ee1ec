/** A run that a text shows: a model, one of its variants, and the order of what is parallel. */
export interface RunShown {
  readonly scenario: string;
  readonly variant: string | undefined;
  readonly policy: string | undefined;
}

/**
 * The runs that the playgrounds of a lesson or an answer show, in the order of the page: of each its own, and then the one
 * laid beside it. `text` is the MDX behind the head of the file. Attributes in braces are not read.
 */
export function runsIn(text: string): readonly RunShown[] {
  return [...text.matchAll(/<Playground\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const said = new Map(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const [scenario, policy, compare] = [said.get('scenario'), said.get('policy'), said.get('compare')];
    if (scenario === undefined) return [];
    const own = { scenario, variant: said.get('variant'), policy };
    return compare === undefined ? [own] : [own, { scenario, variant: compare, policy }];
  });
}
