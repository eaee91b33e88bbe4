/**
 * Something that the person at the other end did or asked for, and can mend: its message is shown unchanged, so it says what happened and what to do next. Every other error is ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
