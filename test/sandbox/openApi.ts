import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LoggedRequest } from '../../src/sandbox/api/requestLog.ts';

/** Discord's own description of its API, which lies beside the project on some machines only. */
const DESCRIPTION = new URL('../../../shared/discord-openapi.json', import.meta.url);

type Tree = { readonly [key: string]: unknown };

function at(tree: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

export const hasOpenApi = existsSync(DESCRIPTION);

/** Checks requests against Discord's description; null where the description is not there. */
export function openApiChecker() {
  if (!hasOpenApi) return null;
  const document: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  for (const format of ['snowflake', 'int32', 'int64', 'nonce']) ajv.addFormat(format, true);
  ajv.addSchema(isTree(document) ? { $id: 'discord', ...document } : {}, 'discord');
  const paths = Object.keys(Object(at(document, 'paths')));
  const patterns = paths
    // `@me` before `{user_id}`: the plainer path wins.
    .sort((one, other) => one.split('{').length - other.split('{').length)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`) }));

  const check = (reference: readonly string[], value: unknown): readonly string[] => {
    const pointer = reference
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`discord#/${pointer}`);
    if (validate === undefined) return [`no schema at ${pointer}`];
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };

  const routeOf = (request: Pick<LoggedRequest, 'path' | 'method'>) => {
    const path = patterns.find(({ pattern }) => pattern.test(request.path))?.path;
    return path === undefined ? undefined : (['paths', path, request.method.toLowerCase()] as const);
  };

  return {
    /** What is wrong with a request by Discord's description; nothing where it is as it should be. */
    request(request: LoggedRequest): readonly string[] {
      const route = routeOf(request);
      if (route === undefined || at(document, ...route) === undefined) return ['there is no such route'];
      const content = [...route, 'requestBody', 'content'];
      if (at(document, ...content) === undefined || request.body === undefined) return [];
      return check([...content, 'application/json', 'schema'], request.body);
    },
    /** What is wrong with an answer of this status. */
    response(request: Pick<LoggedRequest, 'path' | 'method'>, status: number, body: unknown): readonly string[] {
      const route = routeOf(request);
      if (route === undefined) return ['there is no such route'];
      const content = [...route, 'responses', String(status), 'content', 'application/json', 'schema'];
      if (at(document, ...content) === undefined) return body === undefined ? [] : [`no answer ${status} is described`];
      return check(content, body);
    },
  };
}
