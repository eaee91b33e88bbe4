/** Folded English words that pick one out of many: an answer to a question that asks for the first must say that it is. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'first last only most least best worst main largest smallest biggest highest lowest oldest youngest earliest latest ' +
    'final original'
  ).split(' '),
);
