import type { Access } from '../access/access.ts';
import type { Means } from '../means.ts';
import type { Refusal } from '../sandbox/refusal.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Schema } from '../schema/schema.ts';
import type { Call } from './call.ts';
import type { Param } from './params.ts';

/** Which of Marketo's APIs an operation belongs to: each writes its answers in its own way. `sandbox` is ours alone. */
export type Api = 'identity' | 'lead' | 'asset' | 'sandbox';

/** Documented by Adobe, or the sandbox's own choice where the sources are silent. */
export type Provenance = 'documented' | 'simulated';

/** A case in which a call is refused. */
export interface ErrorCase {
  readonly code: string;
  /** When: a clause without a capital or a full stop. */
  readonly when: string;
  readonly provenance: Provenance;
}

/** What a call gives. Nothing changes unless there is a sandbox in it. */
export interface Answer {
  readonly result?: readonly unknown[];
  readonly warnings?: readonly string[];
  readonly nextPageToken?: string;
  readonly moreResult?: boolean;
  readonly sandbox?: Sandbox;
  readonly access?: Access;
  /** The whole body in place of the usual answer, for the one API that answers without it. */
  readonly whole?: {
    readonly status: 200 | 400 | 401;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** All that an operation may look at. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly access: Access;
  /** Of `Means`. */
  readonly now: ReturnType<Means['clock']>;
  readonly unique: Means['unique'];
}

/** One operation of the API: from it come its route, the reference, the OpenAPI document and the Postman request. */
export interface Operation {
  /** One word, as in OpenAPI's `operationId`. */
  readonly id: string;
  /** As Adobe's reference calls it. */
  readonly title: string;
  readonly summary: string;
  readonly group: string;
  readonly api: Api;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Another method that does the same. */
  readonly orMethod?: 'POST';
  /** With `{name}` for parameters. */
  readonly path: string;
  /** Other addresses that clients use for it. */
  readonly also?: readonly string[];
  /** What its body is: form fields, JSON, form fields or JSON, or nothing that is read. */
  readonly takes: 'form' | 'json' | 'form or json' | 'nothing';
  readonly params: readonly Param[];
  /** Of a JSON body. */
  readonly body?: Schema;
  /** A call without any body is right. */
  readonly bodyOptional?: true;
  /** One item of `result`; of the identity service the whole answer. */
  readonly answers: Schema;
  /** The answer has `nextPageToken` and `moreResult`, or the token alone; else neither, or the token when there are more. */
  readonly pages?: 'always' | 'token' | 'when there are more';
  readonly facts: readonly string[];
  readonly provenance: Provenance;
  /** What of it is known from recorded answers or from the code of clients, and not from Adobe's pages, in sentences. */
  readonly observed?: readonly string[];
  /** What of it no source gives, in sentences. */
  readonly simulated?: readonly string[];
  readonly limits?: readonly string[];
  readonly errors?: readonly ErrorCase[];
  /** A call that works: values by parameter, and the body. Texts in double braces are variables of the collection. */
  readonly example: { readonly values?: Readonly<Record<string, string>>; readonly body?: unknown };
  /** What later examples need of the answer: the variable, and the way to its value (see `alongWay`). */
  readonly keeps?: Readonly<Record<string, string>>;
  readonly handle: (call: Call, scene: Scene) => Answer | Refusal;
}
