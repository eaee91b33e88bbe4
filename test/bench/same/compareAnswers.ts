import type { Request, RequestKind } from '../corpus/requests.ts';
import type { BatchAnswer } from '../growth/batch.ts';

/** A request, and what two builds or engines answered. */
export interface Answered {
  readonly kind: RequestKind;
  readonly request: Request;
  readonly one: BatchAnswer;
  readonly other: BatchAnswer;
}

/** How many answers are alike. */
export interface Likeness {
  readonly answers: number;
  /** The same first result, or none in both. */
  readonly sameFirst: number;
  /** The same number of results in all. */
  readonly sameTotal: number;
  /** The same JSON, each score and note included. */
  readonly sameWhole: number;
}

/** The citation of the first result, “none”, or the error. */
export function firstOf({ error, results }: BatchAnswer): string {
  return error ?? results?.[0]?.citation ?? 'none';
}

export function likenessOf(answers: readonly Answered[]): Likeness {
  const count = (isSame: (one: BatchAnswer, other: BatchAnswer) => boolean): number =>
    answers.filter(({ one, other }) => isSame(one, other)).length;
  return {
    answers: answers.length,
    sameFirst: count((one, other) => firstOf(one) === firstOf(other)),
    sameTotal: count((one, other) => one.total === other.total),
    sameWhole: count((one, other) => JSON.stringify(one) === JSON.stringify(other)),
  };
}

/** The likeness of all answers, and of each kind. */
export function likenessByKind(answers: readonly Answered[]): Readonly<Record<string, Likeness>> {
  const kinds = Map.groupBy(answers, ({ kind }) => kind);
  return Object.fromEntries([['all', answers] as const, ...kinds].map(([kind, some]) => [kind, likenessOf(some)]));
}
