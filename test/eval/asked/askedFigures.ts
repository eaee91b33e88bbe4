import type { Verdict } from './judgeAsked.ts';
import type { Asked } from './measureAsked.ts';

/** Counts and shares of one kind of question. */
export type AskedFigures = Readonly<Record<string, number | string>>;

/** Figures over all questions, and by kind in the order in which the kinds come. */
export function askedFigures(asked: readonly Asked[]): Readonly<Record<string, AskedFigures>> {
  const kinds = [...new Set(asked.map(({ question }) => question.kind))];
  return Object.fromEntries([
    ['all', figures(asked)],
    ...kinds.map((kind) => [kind, figures(asked.filter(({ question }) => question.kind === kind))] as const),
  ]);
}

/** `right` and `silent` are shares of the questions that have an answer, `wrong` is a share of all. */
function figures(asked: readonly Asked[]): AskedFigures {
  const answerable = asked.filter(({ question }) => question.answerable).length;
  const count = (verdict: Verdict): number => asked.filter((one) => one.verdict === verdict).length;
  return {
    questions: asked.length,
    answerable,
    'right shown': share(count('right'), answerable),
    'wrong shown': share(count('wrong'), asked.length),
    silent: share(count('silent'), answerable),
    'rightly silent': share(count('rightlySilent'), asked.length - answerable),
  };
}

function share(part: number, whole: number): number | string {
  return whole === 0 ? '–' : Number((part / whole).toFixed(3));
}
