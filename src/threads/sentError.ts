import { MisquotationError } from '../dossier/misquotationError.ts';
import { OperatorError, UserError } from '../errors.ts';

/** An error as it is sent to another thread. The structured clone algorithm would lose its class. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** A code of Node's or of SQLite's, such as ENOENT. */
  readonly code: string | undefined;
  readonly cause: SentError | undefined;
}

/** The classes of errors that mean something to the thread that receives them, by their names. */
const CLASSES: Readonly<Record<string, new (message: string, options?: ErrorOptions) => Error>> = {
  UserError,
  OperatorError,
  MisquotationError,
};

/** Causes below this depth are not sent: a chain of causes could be a circle. */
const DEEPEST = 5;

/** An error, or whatever was thrown, as plain data. */
export function sentError(thrown: unknown, depth = 0): SentError {
  if (!(thrown instanceof Error)) {
    return { name: 'Error', message: String(thrown), stack: undefined, code: undefined, cause: undefined };
  }
  const { name, message, stack, cause } = thrown;
  return {
    name,
    message,
    stack,
    code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined,
    cause: cause === undefined || depth >= DEEPEST ? undefined : sentError(cause, depth + 1),
  };
}

/** The error again, of its class if that is one of {@link CLASSES}, with the stack of the thread that threw it. */
export function receivedError({ name, message, stack, code, cause }: SentError): Error {
  const options = cause === undefined ? {} : { cause: receivedError(cause) };
  const error = new (CLASSES[name] ?? Error)(message, options);
  if (!(name in CLASSES)) error.name = name;
  if (stack !== undefined) error.stack = stack;
  return code === undefined ? error : Object.assign(error, { code });
}
