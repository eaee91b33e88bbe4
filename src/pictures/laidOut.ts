import type { Drawing } from './drawing.ts';

/** A picture that has been laid out, with what it shows in words. */
export interface LaidOut {
  readonly drawing: Drawing;
  readonly description: string;
}
