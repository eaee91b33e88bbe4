import type { Scope } from './scope.ts';
import type { Operator } from './sentenceWords.ts';
import type { NotSaid } from './stance.ts';

/** What the words of a sentence show of a quotation, by the words from `from` up to, and without, `to`. */
export interface Shown {
  readonly kind: NotSaid['kind'];
  readonly from: number;
  readonly to: number;
  readonly denials: readonly Operator[];
}

/** What the scope of a verb of speech at a word shows; null if the words are given as said. */
export function shownBy({ denials, suppositions: all, isReported }: Scope, at: number): Shown | null {
  // "Holt said she could call it": what somebody says of a possible call is their own statement.
  const suppositions = isReported ? all.filter(({ kind }) => kind !== 'modal' && kind !== 'wishing') : all;
  const isDenied = isOdd(denials);
  if (!isDenied && suppositions.length === 0) return null;
  const isSupposed = !isDenied || suppositions.some(({ kind }) => kind === 'condition' || kind === 'inverting');
  const shows = isDenied ? denials : suppositions;
  return {
    kind: isSupposed ? 'supposed' : 'denied',
    from: Math.min(at, ...shows.map(({ from }) => from)),
    to: Math.max(at + 1, ...shows.map(({ to }) => to)),
    denials,
  };
}

/** Whether denials are left when two have cancelled each other; "denied the false report" is one denial. */
export function isOdd(denials: readonly Operator[]): boolean {
  const negating = denials.filter(({ kind }) => kind !== 'denying' && kind !== 'false').length;
  const denying = denials.filter(({ kind }) => kind === 'denying').length;
  const isFalse = denials.some(({ kind }) => kind === 'false');
  return (negating + (isFalse ? Math.max(1, denying) : denying)) % 2 === 1;
}
