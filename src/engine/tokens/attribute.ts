interface Named {
  readonly name: string;
  readonly id: number;
  readonly description: string;
}

/** What campaign and program tokens offer (fact 5.6); null for any other name. A thing without description gives ''. */
export function attributeOf(thing: Named | undefined, attribute: string): string | null {
  if (attribute === 'name') return thing?.name ?? null;
  if (attribute === 'id') return thing ? String(thing.id) : null;
  return attribute === 'description' ? (thing?.description ?? null) : null;
}
