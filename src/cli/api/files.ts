import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Credentials,
  openApiDocument,
  postmanCollection,
  postmanEnvironment,
  type Sandbox,
  savedScenario,
} from '#api';
import { parse, print } from '#scenario';
import { asJson } from '../command.ts';
import { fromUser } from '../readText.ts';

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Writes a sandbox as a scenario file. What is wrong with that, if anything, for people. */
export function saveSandbox(path: string, sandbox: Sandbox): string | undefined {
  const text = print(savedScenario(sandbox));
  try {
    writeFileSync(fromUser(path), text);
  } catch (error) {
    return `${path}: The file cannot be written (${reason(error)}).`;
  }
  const [problem] = parse(text).scenario ? [] : parse(text).problems;
  return (
    problem && `${path}:${problem.line}: The file is written, and cannot be opened again. ${problem.message}`
  );
}

/** Writes the OpenAPI document, the Postman collection and its environment. What is wrong with that, if anything. */
export function writeDocuments(
  folder: string,
  address: string,
  credentials: Credentials,
): string | undefined {
  const files = {
    'openapi.json': openApiDocument(address),
    'collection.json': postmanCollection(),
    'environment.json': postmanEnvironment(address, credentials),
  };
  try {
    mkdirSync(fromUser(folder), { recursive: true });
    for (const [name, document] of Object.entries(files))
      writeFileSync(join(fromUser(folder), name), `${asJson(document)}\n`);
  } catch (error) {
    return `${folder}: The documents cannot be written (${reason(error)}).`;
  }
  return undefined;
}
