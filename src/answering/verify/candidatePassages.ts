import { stem } from '../../languages/stem.ts';
import { formsClause } from '../../search/clauses/formsClause.ts';
import type { Engine } from '../../search/engine.ts';
import type { Form } from '../../search/form.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import { RANKING_SETTINGS } from '../../search/ranking/settings.ts';
import { tokenize } from '../../text/tokens.ts';
import { tellingWords } from './tellingWords.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** Passages that share most with the text and are looked at for its words one after the other. */
const CANDIDATES = 60;
/** Those that share less than this part of what the best one shares, by the rarity of the words, are left alone. */
const LEAST_SHARE = 1 / 3;
/** Of a word that the dossier lacks, so many words of the dossier that are written like it are looked for. */
const MOST_ALIKE = 10;

/** The passages that hold most of a pasted text's telling words, or other forms of them, best first by BM25F. Only those are given that share much of it. */
export async function candidatePassages(
  pasted: readonly CheckedWord[],
  engine: Engine,
): Promise<readonly IndexedPassage[]> {
  const { languages, passages } = engine.collection;
  const words = await engine.expand(
    foldedWords(pasted).map((folded) => ({
      folded,
      stems: [...new Set([...languages].map((language) => stem(folded, language)))],
    })),
  );
  const known = words.map(({ own, kin }) => (own === undefined ? kin : [own, ...kin]));
  const counted = known.map((forms) => ({ forms, count: forms.reduce((sum, { count }) => sum + count, 0) }));
  const found = await passagesWith(
    tellingWords(counted, passages).map(({ forms }) => forms),
    engine,
  );
  const weighed = counted
    .filter(({ count }) => count > 0)
    .map(({ forms, count }) => ({ forms, weight: Math.log(1 + passages / count) }));
  const shares = found.map(({ words: { places } }) =>
    weighed.reduce((sum, { forms, weight }) => sum + (forms.some(({ folded }) => places.has(folded)) ? weight : 0), 0),
  );
  const best = Math.max(0, ...shares);
  return found.filter((_, at) => (shares[at] ?? 0) >= LEAST_SHARE * best);
}

/**
 * The passage that is written most like a text of which no passage has a word; undefined if the dossier has no word that is
 * written like one of its.
 */
export async function passageMostAlike(
  pasted: readonly CheckedWord[],
  engine: Engine,
): Promise<IndexedPassage | undefined> {
  const folded = foldedWords(pasted);
  const words = await engine.expand(folded.map((one) => ({ folded: one, nearest: true })));
  const found = await passagesWith(
    words.map(({ nearest }) => nearest.slice(0, MOST_ALIKE)),
    engine,
  );
  const written = found.map(({ words: { tokens } }) => tokens.map((token) => token.folded));
  const alike = engine.collection.grams.likeness(folded, written, RANKING_SETTINGS.bm25);
  return found[alike.indexOf(Math.max(...alike))];
}

/** The passages with most of some words, each given by its forms. */
async function passagesWith(words: readonly (readonly Form[])[], engine: Engine): Promise<readonly IndexedPassage[]> {
  const clauses = words.filter((forms) => forms.length > 0).map(formsClause);
  if (clauses.length === 0) return [];
  const { best } = await engine.find({ mode: 'any', clauses, without: [] }, { limit: CANDIDATES });
  return engine.fetch(best.slice(0, CANDIDATES).map(({ place }) => place));
}

/** The words as the index has them: what was split (can and n't of can't) is one word again. */
function foldedWords(pasted: readonly CheckedWord[]): readonly string[] {
  const surfaces: string[] = [];
  for (const [at, { surface, start }] of pasted.entries()) {
    const isSplit = pasted[at - 1]?.end === start;
    surfaces.push(isSplit ? `${surfaces.pop() ?? ''}${surface}` : surface);
  }
  return [...new Set(surfaces.flatMap((surface) => tokenize(surface).map(({ folded }) => folded)))];
}
