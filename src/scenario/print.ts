import { Document, type Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Plain, Scenario } from '#engine';
import { type Keyed, type Lay, scenarioLayout } from './layout.ts';

/** As wide as a line of the file gets, where it can be broken. */
const WIDTH = 120;
/** As long as a mapping or a list may be that stands on one line. */
const SHORT = 100;

const isKeyed = (data: Plain): data is Keyed =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isList = (data: Plain): data is readonly Plain[] => Array.isArray(data);
const isSingle = (data: Plain): boolean => typeof data !== 'object' || data === null;

const free: Lay = () => ({ keys: [] });

/** Holds nothing but single values and lists of them, and is short. */
function fitsOneLine(data: Plain): boolean {
  const parts = isList(data) ? data : isKeyed(data) ? Object.values(data) : [];
  const flat = parts.every((part) => isSingle(part) || (isList(part) && part.every(isSingle)));
  return flat && JSON.stringify(data).length <= SHORT;
}

function mapping(doc: Document, data: Keyed, lay: Lay): YAMLMap {
  const { keys, below = {}, short = false } = lay(data);
  const own = Object.keys(data).filter((key) => data[key] !== undefined);
  const ordered = [...keys.filter((key) => own.includes(key)), ...own.filter((key) => !keys.includes(key))];
  const map = new YAMLMap();
  for (const key of ordered)
    map.items.push(new Pair(doc.createNode(key), node(doc, data[key] ?? null, below[key] ?? free)));
  map.flow = ordered.length === 0 || (short && fitsOneLine(data));
  return map;
}

function node(doc: Document, data: Plain, lay: Lay): Node {
  if (isKeyed(data)) return mapping(doc, data, lay);
  if (!isList(data)) return doc.createNode(data);
  const list = new YAMLSeq();
  for (const item of data) list.items.push(node(doc, item, lay));
  list.flow = data.length === 0 || (data.every(isSingle) && fitsOneLine(data));
  return list;
}

const SECTIONS: readonly string[] = ['instance', 'people', 'script', 'claims', 'variants'];

/**
 * The scenario as a YAML file, its keys always in the same order, so that the same scenario gives the same text and small
 * edits give small differences. Reading it back gives the same scenario. Comments of a file it was read from are lost.
 */
export function print(scenario: Scenario): string {
  const doc = new Document();
  const root = mapping(doc, scenario as unknown as Keyed, scenarioLayout);
  for (const { key } of root.items) {
    const name = key as { value?: unknown; spaceBefore?: boolean };
    if (SECTIONS.includes(String(name.value))) name.spaceBefore = true;
  }
  doc.contents = root as never;
  return doc.toString({ lineWidth: WIDTH });
}
