// The clients have no types of their own, and the project is checked where they are not installed.

declare module '@seriousme/openapi-schema-validator' {
  /** Holds a document against the schema of the OpenAPI version that it names, which is `version` then. */
  export class Validator {
    readonly version: string | undefined;
    validate(document: object): Promise<{ readonly valid: boolean; readonly errors?: unknown }>;
  }
}

declare module 'ajv/dist/2020.js' {
  export interface Validate {
    (value: unknown): boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  }
  export class Ajv2020 {
    constructor(options: Readonly<Record<string, unknown>>);
    compile(schema: object): Validate;
  }
}

declare module 'marketo-rest-api' {
  /** What the client calls back with: its own words, or the whole response. */
  export interface Said {
    readonly success: boolean;
    readonly message?: string;
    readonly token?: string;
    readonly leadId?: number;
    readonly error?: unknown;
    readonly body?: unknown;
  }
  export type Call = (options: Readonly<Record<string, unknown>>, back: (said: Said) => void) => void;
  const client: {
    readonly init: Call;
    readonly syncLead: Call;
    readonly sendEmail: Call;
    readonly scheduleCampaign: Call;
  };
  export default client;
}
