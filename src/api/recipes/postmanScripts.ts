import { ALONG_WAY_SCRIPT } from '../documents/way.ts';
import type { RecipeStep } from './recipe.ts';
import { type Each, numbersIn, type Reference, referencesIn } from './template.ts';

/** The variable of a collection that holds what a reference leads to. */
export const variableOf = (name: string): string => name.replace(/[^\w.]+/g, '_');

const text = (value: unknown): string => JSON.stringify(value);

/** What the script after a step needs to know. */
export interface After {
  readonly step: RecipeStep;
  /** References of later steps to this one. */
  readonly used: readonly Reference[];
  /** Where to go on instead of the next request: while the answer asks for more, or when it does not. */
  readonly goTo?: { readonly when: boolean; readonly name: string | null };
}

/** Saves what later steps use, checks what the recipe expects of the answer, and goes where the chain goes on. */
export function scriptAfter({ step, used, goTo }: After): readonly string[] {
  const saves = used.map(
    ({ name, way }) =>
      `save(${text(variableOf(name))}, ${way === '' ? 'body' : `alongWay(body, ${text(way)})`});`,
  );
  const how =
    step.fails === undefined
      ? 'pm.expect(body.success, pm.response.text()).to.eql(true);'
      : `pm.expect(body.errors[0].code, pm.response.text()).to.eql(${text(step.fails)});`;
  const claims = (step.expect ?? []).flatMap(({ answer, is }) =>
    answer === undefined || step.again
      ? []
      : [
          `pm.test(${text(`${answer} is ${String(is)}`)}, function () { pm.expect(String(alongWay(body, ${text(answer)}))).to.eql(${text(is === null ? 'undefined' : String(is))}); });`,
        ],
  );
  const next =
    goTo && step.again
      ? [
          `if ((alongWay(body, ${text(step.again.while)}) === true) === ${goTo.when}) pm.execution.setNextRequest(${text(goTo.name)});`,
        ]
      : [];
  return [
    ...ALONG_WAY_SCRIPT,
    'function save(name, value) {',
    '  pm.environment.set(name, typeof value === "string" ? value : JSON.stringify(value));',
    '}',
    'var body = pm.response.json();',
    `pm.test("answered as the recipe says", function () { ${how} });`,
    ...claims,
    ...saves,
    ...next,
  ];
}

/** A list that a script makes before a step: the variable that holds it, and what it is made of. */
export interface MadeList extends Each {
  readonly variable: string;
}

const GIVE: readonly string[] = [
  'function give(template, each) {',
  '  if (typeof template === "string") {',
  '    var only = /^\\{\\{each(?:\\.([^{}]+))?\\}\\}$/.exec(template);',
  '    if (only) return only[1] ? alongWay(each, only[1]) : each;',
  '    return template.replace(/\\{\\{each(?:\\.([^{}]+))?\\}\\}/g, function (whole, way) {',
  '      return String(way ? alongWay(each, way) : each);',
  '    });',
  '  }',
  '  if (typeof template !== "object" || template === null) return template;',
  '  var made = Array.isArray(template) ? [] : {};',
  '  Object.keys(template).forEach(function (key) { made[key] = give(template[key], each); });',
  '  return made;',
  '}',
];

/** Makes the lists of a step; nothing for a step without lists. */
export function scriptBefore(lists: readonly MadeList[]): readonly string[] {
  if (lists.length === 0) return [];
  const made = lists.map(({ variable, each, give }) => {
    const [reference] = referencesIn(each);
    const range = numbersIn(each);
    const items = range
      ? `Array.from({ length: ${range.length} }, function (_, at) { return at + ${range[0] ?? 0}; })`
      : `JSON.parse(pm.environment.get(${text(variableOf(reference?.name ?? ''))}))`;
    return `pm.environment.set(${text(variable)}, JSON.stringify(${items}.map(function (each) { return give(${text(give)}, each); })));`;
  });
  return [...ALONG_WAY_SCRIPT, ...GIVE, ...made];
}
