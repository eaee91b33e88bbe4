/** Counts the pages of the last layout that Word noted in the text (ECMA-376, part 1, 17.3.3.13). */
export class PageCount {
  /** From 1. */
  page = 1;

  /** A new page begins here; returns its number. */
  begin(): number {
    this.page += 1;
    return this.page;
  }
}
