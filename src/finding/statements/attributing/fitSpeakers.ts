import type { Block } from '../../../dossier/document.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { type Choice, fitConditionalLogit } from '../../../fitting/conditionalLogit.ts';
import { speechLexiconOf } from '../../../languages/speechLexiconOf.ts';
import { spansOf } from '../scanning/spans.ts';
import { attribute } from './attribute.ts';
import { type Chooser, chooserWith } from './choose.ts';
import { readLevels } from './levels.ts';

/** A document whose direct quotations, with their speakers, are marked by hand. Offsets are UTF-16 units of `text`. */
export interface MarkedDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | undefined;
  /** Each quotation without its marks, and the mentions of its speaker; empty if none is marked. */
  readonly quotations: readonly (Slice & { readonly speakers: readonly Slice[] })[];
}

/** Chosen on polnear_dev and germanquotes_dev, which are not fitted on. */
export const SPEAKER_FIT = {
  ridge: 1.8e-3,
  lasso: 0,
  leastSeen: 3,
  leastWeight: 0.02,
  /** What a quotation that nobody speaks (a term, a title) counts: a wrong speaker is worse than none. */
  nobody: 1.5,
  /** The first round learns with the marked speakers as what was decided before, later ones with their own decisions. */
  rounds: 3,
  /** Share of the two together that a quotation found and a marked one must have in common. */
  overlap: 0.8,
} as const;

/** Quotations inside others and between single marks are not marked in such data. */
const UNMARKED = /['‘‚`]/u;

/**
 * Fits the weights of the signs of speakers. An attribution leans on the one before it; so that the fit meets the
 * situations that it will decide in, it is repeated on the decisions of the round before (Ross and others 2011).
 * Returns weights of two significant digits. Deterministic.
 */
export function fitSpeakers(documents: readonly MarkedDocument[]): ReadonlyMap<string, number> {
  let weights: ReadonlyMap<string, number> | null = null;
  for (let round = 0; round < SPEAKER_FIT.rounds; round += 1) {
    const decide: Chooser | null = weights === null ? null : chooserWith(weights);
    const choices: readonly Choice[] = documents.flatMap((document) => choicesIn(document, decide));
    weights = new Map(
      [...fitConditionalLogit(choices, SPEAKER_FIT)].map(([sign, weight]) => [sign, Number(weight.toPrecision(2))]),
    );
  }
  return weights ?? new Map();
}

/** Every marked quotation as a choice among its candidates and nobody; `decide` says what is taken as decided before. */
function choicesIn({ text, blocks, language, quotations }: MarkedDocument, decide: Chooser | null): readonly Choice[] {
  const choices: Choice[] = [];
  const spans = spansOf(text, blocks, language);
  const lexicon = speechLexiconOf(language);
  attribute(text, spans, readLevels(text, blocks, spans, lexicon), lexicon, (candidates, nobody, at) => {
    const span = spans[at];
    const own = decide?.(candidates, nobody, at) ?? { best: -1, probabilities: candidates.map(() => 0), nobody: 1 };
    if (span === undefined || span.parent !== null || UNMARKED.test(text.charAt(span.start))) return own;
    const marked = quotations.find((one) => overlapOf(one, span.inner) >= SPEAKER_FIT.overlap);
    const right =
      marked === undefined
        ? [candidates.length]
        : candidates.flatMap(({ mention }, place) =>
            marked.speakers.some(({ start, end }) => start < mention.end && mention.start < end) ? [place] : [],
          );
    // The speaker is named too far away to be a candidate: there is nothing to learn.
    if (right.length === 0) return own;
    choices.push({
      alternatives: [...candidates.map(({ features }) => features), nobody].map(countsOf),
      right,
      weight: marked === undefined ? SPEAKER_FIT.nobody : 1,
    });
    const [first = -1] = right;
    return decide === null ? { ...own, best: first === candidates.length ? -1 : first } : own;
  });
  return choices;
}

function countsOf(signs: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts];
}

/** The share of two stretches together that both have. */
function overlapOf(a: Slice, b: Slice): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
