import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { LoggedRequest } from '../../src/sandbox/api/requestLog.ts';

/** Discord's own description of its API; not part of the project, so that the check is made only where it lies. */
const DESCRIPTION = new URL('../../../shared/discord-openapi.json', import.meta.url);

const NAME = 'discord.json';
const descriptionSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.looseObject({
      // Only the methods that the bot uses.
      ...Object.fromEntries(
        ['get', 'post', 'put', 'patch', 'delete'].map((method) => [
          method,
          z
            .looseObject({ requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional() })
            .optional(),
        ]),
      ),
    }),
  ),
});

/** Formats that carry no rule of their own here: ids and sizes of integers. */
const FREE_FORMATS = ['snowflake', 'int32', 'int64', 'nonce'];

export const isDescribed = existsSync(DESCRIPTION);

/** What is wrong with the requests of a bot, one line a fault; nothing where the description is not at hand. */
export function faultsOf(requests: readonly LoggedRequest[]): readonly string[] {
  if (!isDescribed) return [];
  const check = checker();
  return requests.flatMap((request) => check(request));
}

let known: ((request: LoggedRequest) => readonly string[]) | undefined;

function checker(): (request: LoggedRequest) => readonly string[] {
  known ??= buildChecker();
  return known;
}

function buildChecker(): (request: LoggedRequest) => readonly string[] {
  const text = readFileSync(DESCRIPTION, 'utf8');
  const description = descriptionSchema.parse(JSON.parse(text));
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
  addFormats.default(ajv);
  for (const format of FREE_FORMATS) ajv.addFormat(format, true);
  ajv.addSchema(JSON.parse(text), NAME);
  const validators = new Map<string, ValidateFunction>();
  // A path without parameters, such as `@original`, is meant before one with them.
  const paths = Object.keys(description.paths)
    .toSorted((a, b) => a.split('{').length - b.split('{').length)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/gu, '[^/]+')}$`, 'u') }));

  return ({ method, path, body }) => {
    const verb = method.toLowerCase();
    const found = paths.find((each) => each.pattern.test(path) && description.paths[each.path]?.[verb] !== undefined);
    if (found === undefined) return [`${method} ${path}: no such route`];
    const content = contentOf(description.paths[found.path]?.[verb]);
    if (body === undefined || content === undefined) return [];
    const steps = ['paths', found.path, verb, 'requestBody', 'content', 'application/json', 'schema'];
    const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: `${NAME}#/${pointer}` });
    validators.set(pointer, validate);
    if (validate(body) === true) return [];
    return [`${method} ${path}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`];
  };
}

function contentOf(operation: unknown): unknown {
  const schema = z.object({ requestBody: z.object({ content: z.object({ 'application/json': z.unknown() }) }) });
  const parsed = schema.safeParse(operation);
  return parsed.success ? parsed.data.requestBody.content['application/json'] : undefined;
}
