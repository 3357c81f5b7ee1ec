import type { Plain } from '#engine';
import { bodyText, filledText, type Variables } from '../documents/filled.ts';
import { written } from '../documents/written.ts';
import type { State } from '../handle.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { coded, type Pair } from '../wire/pairs.ts';
import type { WireRequest } from '../wire/wire.ts';
import { type Offer, offersOf } from './offers.ts';
import type { OperationSheet } from './sheet.ts';
import { bodySubject, type Subject, subjectOf } from './subject.ts';
import { variablesOf } from './variables.ts';

/** A call as it is being filled in. */
export interface Draft {
  readonly sheet: OperationSheet;
  /** By the names of parameters; an empty text sends nothing. */
  readonly values: Readonly<Record<string, string>>;
  /** Of an operation that takes JSON; else undefined. */
  readonly body: Plain | undefined;
  /** The request as text, once the reader writes it; null while the form counts. */
  readonly raw: string | null;
}

/** What a page wants in a form: values and a body in which things of the model may stand by their names. */
export interface Wish {
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly body?: Plain | undefined;
}

function offerNamed(sandbox: Sandbox, subject: Subject | undefined, name: unknown): Offer | undefined {
  if (subject === undefined) return undefined;
  return offersOf(subject, sandbox).find((one) => one.name === name);
}

const isNumber = (words: string): boolean => /^-?\d{1,15}$/.test(words);

/** A body with ids in the places of names, and a My Token of the model where the example names one that it has not. */
function resolved(sandbox: Sandbox, value: Plain, path: readonly (string | number)[] = []): Plain {
  if (Array.isArray(value)) return value.map((one, at) => resolved(sandbox, one, [...path, at]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, resolved(sandbox, one as Plain, [...path, key])]),
    );
  const subject = bodySubject(path);
  if (subject === 'person') {
    const id = offerNamed(sandbox, subject, value)?.value;
    return id === undefined ? value : Number(id);
  }
  if (subject !== 'token') return value;
  const all = offersOf(subject, sandbox);
  return all.some((one) => one.value === value) ? value : (all[0]?.value ?? value);
}

const UNKNOWN = /\{\{\w+\}\}/g;

/** The example as the model can have it; what no variable fills is the first thing of its kind, or empty. */
function exampleValues(sheet: OperationSheet, sandbox: Sandbox, variables: Variables): Draft['values'] {
  const { values = {} } = sheet.example;
  const filled = Object.entries(values).map(([name, words]): Pair => {
    const text = filledText(words, variables).replace(UNKNOWN, '');
    const param = sheet.params.find((one) => one.name === name);
    const subject = text === '' && param ? subjectOf(sheet, param) : undefined;
    return [name, subject === undefined ? text : (offersOf(subject, sandbox)[0]?.value ?? '')];
  });
  return Object.fromEntries(filled);
}

function exampleBody({ example }: OperationSheet, variables: Variables): Plain | undefined {
  if (example.body === undefined) return undefined;
  const known = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const text = filledText(bodyText(example.body), known).replace(UNKNOWN, '0');
  try {
    return JSON.parse(text) as Plain;
  } catch {
    // What an answer has filled a variable with need not fit into JSON.
    return example.body as Plain;
  }
}

/**
 * The form of an operation, filled in so that it works: with its example, and ids, names and My Tokens of this sandbox.
 * `kept`: variables that earlier answers have filled.
 */
export function draftOf(sheet: OperationSheet, state: State, kept: Variables = {}, wish: Wish = {}): Draft {
  const { sandbox } = state;
  const variables = { ...variablesOf(state), ...kept };
  const wished = Object.entries(wish.values ?? {}).map(([name, value]): Pair => {
    const param = sheet.params.find((one) => one.name === name);
    return [name, offerNamed(sandbox, param && subjectOf(sheet, param), value)?.value ?? value];
  });
  const values = { ...exampleValues(sheet, sandbox, variables), ...Object.fromEntries(wished) };
  const body = wish.body ?? exampleBody(sheet, variables);
  return { sheet, values, body: body === undefined ? undefined : resolved(sandbox, body), raw: null };
}

/** The value of a parameter in its place. The type of a folder or program goes along with its id. */
export function withValue(draft: Draft, sandbox: Sandbox, name: string, value: string): Draft {
  const { sheet, values } = draft;
  const param = sheet.params.find((one) => one.name === name);
  const subject = param && subjectOf(sheet, param);
  const chosen =
    subject === 'holder' ? offersOf(subject, sandbox).find((one) => one.value === value) : undefined;
  const type = chosen?.type;
  return {
    ...draft,
    values: { ...values, [name]: value, ...(type === undefined ? {} : { folderType: type }) },
  };
}

/** The call that a form describes, as it goes over the wire. Parameters without a value are left out. */
export function requestOf({ sheet, values, body }: Draft, token: string | null): WireRequest {
  const pairs = sheet.params.flatMap(({ name, in: where }): Pair[] => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
    if (value === '' && where !== 'path') return [];
    return [[name, where === 'path' && !isNumber(value) ? coded(value) : value]];
  });
  const json = sheet.takes === 'json' && body !== undefined ? JSON.stringify(body, null, 2) : '';
  return written(sheet, { values: pairs, json, token });
}
