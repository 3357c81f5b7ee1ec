import { type Operation, type Schema, schemaLines } from '#api';

/** A parameter, or a member of a body or an answer. */
export interface ApiField {
  readonly name: string;
  /** `path`, `query`, `form`; empty for a member of a body. */
  readonly where: string;
  readonly holds: string;
  readonly required: boolean;
  readonly text: string;
}

const TYPES: Readonly<Record<Operation['params'][number]['type'], string>> = {
  text: 'text',
  whole: 'whole number',
  flag: 'true or false',
  time: 'time in ISO 8601, without milliseconds',
  words: 'list parted by commas',
  wholes: 'list of whole numbers parted by commas',
  place: 'JSON in one field',
};

const bounds = ({ least, most }: Operation['params'][number]): string => {
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`;
  if (most !== undefined) return `, at most ${most}`;
  return least === undefined ? '' : `, at least ${least}`;
};

/** The parameters of an operation. */
export const paramFields = ({ params }: Operation): readonly ApiField[] =>
  params.map((param) => ({
    name: param.name,
    where: param.in,
    holds: `${param.words ? param.words.join(' | ') : TYPES[param.type]}${bounds(param)}`,
    required: param.required === true,
    text: [param.help, param.undocumented].filter((words) => words !== undefined).join(' '),
  }));

/** The members of a body or an answer. */
export const memberFields = (schema: Schema): readonly ApiField[] =>
  schemaLines(schema).map(({ path, holds, required, description }) => {
    return { name: path, where: '', holds, required, text: description };
  });

const KINDS = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  'form or json': 'application/x-www-form-urlencoded or application/json',
  nothing: null,
} as const;

/** The content type that an operation takes; null where no body is read. */
export const contentType = ({ takes }: Operation): string | null => KINDS[takes];
