/**
 * Something that the person at the other end did or asked for, and can mend: its message is shown unchanged, so it says what happened and what to do next. Every other error is ours.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** A fault that only the operator can mend, such as a token that was revoked. To start the program again does not help. */
export class OperatorError extends UserError {
  override readonly name = 'OperatorError';
}
