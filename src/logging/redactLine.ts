import { z } from 'zod';
import { WITHHELD, withoutQuotations, withoutSecrets } from './cleanText.ts';

/** What may be in the log. */
export interface Redaction {
  /** Texts that appear in no line, such as the bot's token. */
  readonly secrets: readonly string[];
  /** Whether the operator wants to read what is asked. */
  readonly questions: boolean;
}

/**
 * The fields whose texts are logged: ids, names of commands and files, reasons in the bot's own words. A text under any other
 * name is withheld, because the errors of libraries carry whole requests. Numbers are always logged.
 */
const LOGGED: Readonly<Record<string, true>> = {
  act: true,
  call: true,
  changed: true,
  channel: true,
  code: true,
  command: true,
  commands: true,
  dialogue: true,
  document: true,
  dossier: true,
  fault: true,
  file: true,
  guild: true,
  hash: true,
  hostname: true,
  id: true,
  invite: true,
  kind: true,
  limit: true,
  majorParameter: true,
  mention: true,
  message: true,
  method: true,
  msg: true,
  name: true,
  press: true,
  reason: true,
  removed: true,
  route: true,
  scope: true,
  shards: true,
  signal: true,
  step: true,
  type: true,
  user: true,
  where: true,
  why: true,
  worker: true,
};
/** The field with the words of a question. */
const QUESTION = 'question';

/** Characters of one text in the log, and lines of a stack: more help nobody. */
const LONGEST_TEXT = 2_000;
const LONGEST_STACK = 30;
/** Causes below this depth are not logged. */
const DEEPEST = 5;

const objectSchema = z.record(z.string(), z.unknown());
type Fields = z.infer<typeof objectSchema>;

/** Rules for a line as pino makes it, JSON and a newline: the line without secrets, and without words of the dossier or of a question. */
export function redactLine(line: string, redaction: Redaction): string {
  const parsed = objectSchema.safeParse(parsedJson(line));
  // Nothing but pino writes lines. If one cannot be read, no part of it is known to be harmless.
  const fields = parsed.success
    ? redactFields(parsed.data, redaction, 0)
    : { level: 50, time: Date.now(), msg: WITHHELD };
  return `${JSON.stringify(fields)}\n`;
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function redactFields(fields: Fields, redaction: Redaction, depth: number): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, redactField(name, value, redaction, depth)]),
  );
}

function redactField(name: string, value: unknown, redaction: Redaction, depth: number): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (name === 'err' || name === 'error') return redactError(value, redaction, depth);
  if (name === QUESTION && redaction.questions) return redactSecrets(value, redaction);
  if (!Object.hasOwn(LOGGED, name)) return WITHHELD;
  return redactValue(value, redaction, depth);
}

function redactValue(value: unknown, redaction: Redaction, depth: number): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ownWords(value, redaction);
  if (depth >= DEEPEST) return WITHHELD;
  if (Array.isArray(value)) return value.map((each) => redactValue(each, redaction, depth + 1));
  const object = objectSchema.safeParse(value);
  return object.success ? redactFields(object.data, redaction, depth + 1) : WITHHELD;
}

/** An error is what it is, where it was thrown, and what Discord or the system said of it; never what was sent. */
function redactError(value: unknown, redaction: Redaction, depth: number): unknown {
  const error = objectSchema.safeParse(value);
  if (!error.success || depth >= DEEPEST) return WITHHELD;
  const { type, name, message, stack, code, status, method, url, cause, aggregateErrors } = error.data;
  const text = (of: unknown): string | undefined => (typeof of === 'string' ? ownWords(of, redaction) : undefined);
  const causes = Array.isArray(aggregateErrors) ? aggregateErrors.slice(0, DEEPEST) : undefined;
  return withoutUndefined({
    type: text(type) ?? text(name),
    message: text(message),
    stack: typeof stack === 'string' ? framesOf(stack, redaction) : undefined,
    code: typeof code === 'number' ? code : text(code),
    status: typeof status === 'number' ? status : undefined,
    method: text(method),
    route: text(url),
    cause: cause === undefined ? undefined : redactError(cause, redaction, depth + 1),
    causes: causes?.map((each) => redactError(each, redaction, depth + 1)),
  });
}

/** The calls of a stack, without the message at its head. */
function framesOf(stack: string, { secrets }: Redaction): string {
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return withoutSecrets(frames.slice(0, LONGEST_STACK).join('\n'), secrets);
}

function ownWords(text: string, redaction: Redaction): string {
  return withoutQuotations(redactSecrets(text, redaction)).slice(0, LONGEST_TEXT);
}

function redactSecrets(value: unknown, { secrets }: Redaction): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return withoutSecrets(text, secrets);
}

function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
