/** How far work is that is done in steps, so that others can be served in between. */
export interface Step {
  /** Such as "Reading who says what, document". */
  readonly act: string;
  readonly done: number;
  readonly of: number;
}
