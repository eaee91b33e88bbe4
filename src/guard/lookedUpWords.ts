import type { Answer } from '../answer.ts';
import type { Verdict } from '../answering/verify/verifyAnswer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Engine, PlannedClause } from '../search/engine.ts';
import type { Form } from '../search/form.ts';
import type { IndexedPassage } from '../search/indexedPassage.ts';
import { wordsOf } from '../text/wordsOf.ts';
import { shareName } from './checks/sharedNames.ts';
import { tellingWordsOf } from './checks/tellingWordsOf.ts';
import { type StoredWords, wordsOfEveryDocument } from './storedWords.ts';

/** So many of the rarest words of a text leave few passages that have all of them. */
const MOST_WORDS = 6;
/** Whether a word is written somewhere is shown by the first of so many passages. */
const MOST_LOOKED_AT = 50;

/**
 * The words of an answer that the guard looks for in the whole dossier, looked up in the index beforehand: those of which
 * `/verify` says that the dossier does not have them, and the names that it tells apart or takes for one. The passages themselves are then
 * compared by the guard. What was not looked up is found by reading every document.
 */
export async function lookedUpWords(answer: Answer, dossier: Dossier, engine: Engine): Promise<StoredWords> {
  const everywhere = wordsOfEveryDocument(dossier);
  if (answer.command !== 'verify') return everywhere;
  const passages = new Map<string, readonly IndexedPassage[]>();
  const written = new Map<string, boolean>();
  for (const verdict of answer.verdicts) {
    if (verdict.found === null) {
      const { start, end } = verdict.quotation;
      const words = tellingWordsOf(answer.pasted.slice(start, end));
      if (words.length > 0) passages.set(keyOf(words), await passagesWithAll(words, engine));
    }
    const speaker = speakerApart(verdict, answer.pasted, dossier);
    if (speaker.length > 0) passages.set(keyOf(speaker), await passagesWithAll(speaker, engine));
    for (const word of namesIn(verdict, answer.pasted, dossier)) {
      const found = await passagesWithAll([word], engine, MOST_LOOKED_AT);
      if (found.length === 0) written.set(word, false);
      else if (found.some(({ words }) => words.places.has(word))) written.set(word, true);
    }
  }
  return {
    passagesWith: (words) => passages.get(keyOf(words)) ?? everywhere.passagesWith(words),
    has: (word) => written.get(word) ?? everywhere.has(word),
  };
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

/** The folded words of a speaker whom the pasted text calls by another part of the name; none if it does not. */
function speakerApart({ verdict, claimed, speaker }: Verdict, pasted: string, dossier: Dossier): readonly string[] {
  if (verdict === 'another speaker' || verdict === 'altered' || claimed === null || speaker === null) return [];
  const shown = dossier.textAt(speaker) ?? '';
  return shareName(pasted.slice(claimed.start, claimed.end), shown, dossier) ? [] : tellingWordsOf(shown);
}

/** The folded words of the two names of a verdict that gives the words to another speaker than the pasted text does. */
function namesIn({ verdict, claimed, speaker }: Verdict, pasted: string, dossier: Dossier): readonly string[] {
  if (verdict !== 'another speaker' || claimed === null || speaker === null) return [];
  return [...new Set(wordsOf(`${pasted.slice(claimed.start, claimed.end)} ${dossier.textAt(speaker) ?? ''}`))];
}

/** The passages that hold all of some folded words, or of the rarest of them; none if the dossier lacks one. */
async function passagesWithAll(
  words: readonly string[],
  engine: Engine,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly IndexedPassage[]> {
  const forms = (await engine.expand(words.map((folded) => ({ folded })))).map(({ own }) => own);
  const known = forms.filter((form) => form !== undefined);
  if (known.length < forms.length) return [];
  const rarest = known.toSorted((a, b) => a.count - b.count).slice(0, MOST_WORDS);
  const { best } = await engine.find({ mode: 'all', clauses: rarest.map(clauseOf), without: [] }, { limit });
  return engine.fetch(best.slice(0, limit).map(({ place }) => place));
}

function clauseOf({ folded, stems }: Form): PlannedClause {
  const word = {
    forms: new Map([[folded, 1]]),
    stems: new Map(stems.map((stem) => [stem, 1] as const)),
    isUnspaced: false,
  };
  return { alternatives: [{ kind: 'words', words: [word] }], emphasis: 1 };
}
