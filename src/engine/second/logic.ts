/** Rule logic, read by recursive descent over numbers, and, or, parentheses; null when it is not an expression. */
interface Reader {
  words: string[];
  values: readonly boolean[];
  mixes: boolean;
  used: Set<number>;
}

function part(reader: Reader): boolean {
  const word = reader.words.shift();
  if (word === '(') {
    const inside = sequence(reader);
    if (reader.words.shift() !== ')') throw new SyntaxError('parenthesis');
    return inside;
  }
  if (word === undefined || !/^\d+$/.test(word)) throw new SyntaxError('number');
  const place = Number(word);
  const value = reader.values[place - 1];
  if (value === undefined) throw new SyntaxError('no such filter');
  reader.used.add(place);
  return value;
}

/** Parts joined by one word: a mix needs parentheses (fact 7.3). */
function sequence(reader: Reader): boolean {
  let value = part(reader);
  let joined: string | undefined;
  for (let next = reader.words[0]; next === 'and' || next === 'or'; next = reader.words[0]) {
    if (joined !== undefined && joined !== next) throw new SyntaxError('a mix');
    joined = next;
    reader.words.shift();
    const right = part(reader);
    value = next === 'and' ? value && right : value || right;
  }
  return value;
}

/** What the filters give together, or null when the logic is not valid for them. */
export function combined(match: string | undefined, values: readonly boolean[]): boolean | null {
  const how = (match ?? 'all').trim().toLowerCase();
  if (how === 'all') return values.every(Boolean);
  if (how === 'any') return values.length === 0 || values.some(Boolean);
  if (values.length < 3) return null;
  const words = how.match(/\d+|[()]|[a-z]+|[^\s]/g) ?? [];
  const reader: Reader = { words, values, mixes: false, used: new Set() };
  try {
    const value = sequence(reader);
    return reader.words.length === 0 ? value : null;
  } catch {
    return null;
  }
}
