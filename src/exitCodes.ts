import { OperatorError } from './errors.ts';

/** The exit codes of the bot, for whoever supervises it; 78 is `EX_CONFIG` of `sysexits.h`. */
export const EXIT_CODES = {
  /** It failed, and may do better if it is started again. */
  failed: 1,
  /** It does not start, or goes on, until the operator has mended something: starting it again does not help. */
  configuration: 78,
} as const;

/** The exit code of a program that ends because of this error. */
export function exitCodeOf(error: unknown): number {
  return error instanceof OperatorError ? EXIT_CODES.configuration : EXIT_CODES.failed;
}
