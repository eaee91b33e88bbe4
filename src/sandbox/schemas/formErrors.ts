import type { z } from 'zod';
import { ApiError, refusal } from '../api/apiError.ts';
import type { JsonObject } from '../json/json.ts';

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** A rule that zod has no word for puts Discord's own code here, as `params.discord`. */
interface CustomParams {
  readonly discord?: unknown;
}

function describe(issue: z.core.$ZodIssue): Omit<Fault, 'path'> {
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.code === 'too_big' ? `${issue.maximum} or fewer` : `${issue.minimum} or more`;
    if (issue.origin !== 'string' && issue.origin !== 'array') {
      const compared = issue.code === 'too_big' ? 'less' : 'greater';
      const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
      const code = issue.code === 'too_big' ? 'NUMBER_TYPE_MAX' : 'NUMBER_TYPE_MIN';
      return { code, message: `int value should be ${compared} than or equal to ${limit}.` };
    }
    return issue.origin === 'string' && issue.code === 'too_big'
      ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${bound} in length.` }
      : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${bound} in length.` };
  }
  if (issue.code === 'invalid_union') {
    return {
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "type" must be one of (${'options' in issue ? issue.options.map(String).join(', ') : ''}).`,
    };
  }
  if (issue.code === 'invalid_value') {
    return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${issue.values.map(String).join(', ')}).` };
  }
  if (issue.code === 'invalid_format') {
    return { code: 'STRING_TYPE_REGEX', message: `String value did not match validation regex. ${issue.message}` };
  }
  if (issue.code === 'custom') {
    const params: CustomParams | undefined = issue.params;
    return { code: typeof params?.discord === 'string' ? params.discord : 'BASE_TYPE_INVALID', message: issue.message };
  }
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}

/** Nests faults by path: `{ components: { 0: { label: { _errors: [...] } } } }`. */
function tree(faults: readonly Fault[]): JsonObject {
  const own = faults.filter((fault) => fault.path.length === 0);
  const byKey = Map.groupBy(
    faults.filter((fault) => fault.path.length > 0),
    (fault) => String(fault.path[0]),
  );
  const below = [...byKey].map(([key, group]) => {
    const shortened = group.map((fault) => ({ ...fault, path: fault.path.slice(1) }));
    return [key, tree(shortened)] as const;
  });
  return {
    ...Object.fromEntries(below),
    ...(own.length === 0 ? {} : { _errors: own.map(({ code, message }) => ({ code, message })) }),
  };
}

/** Discord blames the object of an unknown type, zod the field that names the type. */
function placeOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'invalid_union' && issue.path.at(-1) === 'type' ? issue.path.slice(0, -1) : issue.path;
}

/** Discord's "Invalid Form Body" (50035) for what zod found. */
function invalidForm(error: z.ZodError): ApiError {
  const faults = error.issues.map((issue) => ({ path: placeOf(issue), ...describe(issue) }));
  return refusal('invalidForm', tree(faults));
}

/** Discord's "Invalid Form Body" with a single fault. */
export function formFault(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return refusal('invalidForm', tree([{ path, code, message }]));
}

/** Does `act`, on a part of the body under `field`, so that the faults it finds are named with that field in front. */
export function within<T>(field: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ApiError) || error.errors === undefined) throw error;
    throw new ApiError(error.status, error.code, error.message, { [field]: error.errors });
  }
}

/** Parses a body, and refuses it as Discord does. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (!parsed.success) throw invalidForm(parsed.error);
  return parsed.data;
}

/** For a rule of several fields: adds a fault with Discord's code inside a zod `superRefine`. */
export function addFault(
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
  discord: string,
  message: string,
): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { discord } });
}
