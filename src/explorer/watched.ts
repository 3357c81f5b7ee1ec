import type { Person, step, Value } from '#engine';

type Values = Readonly<Record<string, Value>>;
type Copying = NonNullable<Parameters<typeof step>[3]>;

/** What is looked at of a person's values; null for all of them at once. */
export type Look = (kind: 'field' | 'membership', name: string | null) => void;

/** A person whose values tell when they are looked at. */
export interface Watched {
  readonly person: Person;
  /** Hand this to `step`: what it copies before it changes the person goes on telling. */
  readonly copy: Copying;
}

/** Watches the fields and marks of a person. The rest of the person is as it was, and tells nothing. */
export function watchValues(person: Person, look: Look): Watched {
  const inside = new WeakMap<object, readonly [kind: 'field' | 'membership', values: Values]>();

  function watched<T extends Values>(kind: 'field' | 'membership', values: T): T {
    const tell = (key: string | symbol) => {
      if (typeof key === 'string') look(kind, key);
    };
    const proxy = new Proxy(values, {
      get(target, key) {
        tell(key);
        return Reflect.get(target, key);
      },
      has(target, key) {
        tell(key);
        return Reflect.has(target, key);
      },
      getOwnPropertyDescriptor(target, key) {
        tell(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      ownKeys(target) {
        look(kind, null);
        return Reflect.ownKeys(target);
      },
    });
    inside.set(proxy, [kind, values]);
    return proxy;
  }

  return {
    person: {
      ...person,
      fields: watched('field', person.fields),
      marks: watched('membership', person.marks),
    },
    copy: (values) => {
      const known = inside.get(values);
      return known ? watched(known[0], { ...known[1] }) : { ...values };
    },
  };
}
