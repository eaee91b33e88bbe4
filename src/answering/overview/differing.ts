import type { OpenDossier } from '../../openDossier.ts';
import type { Account } from '../compare/accounts.ts';
import { type Disagreement, disagreementsOf } from '../compare/disagreement.ts';
import { likeness } from '../compare/features.ts';
import { comparesSides } from '../compare/setsBeside.ts';
import type { TopicSentence } from './onTopic.ts';

/** Two sentences that cannot both be right, or name others, with the words by which they differ. */
export interface Differing {
  readonly a: TopicSentence;
  readonly b: TopicSentence;
  readonly disagreement: Disagreement;
}

const DIFFERING = {
  /** As alike as this, two sentences are about one thing, so that their numbers and dates can be compared. */
  alike: 0.45,
  /** Names may differ for many reasons; only nearly the same words are about one act. */
  alikeForNames: 0.75,
  /** Sentences that are held against each other, the best first. */
  sentences: 120,
} as const;

/** The sentences on a topic that differ, the most alike first; each sentence differs with one other. */
export function differingIn(sentences: readonly TopicSentence[], open: OpenDossier): readonly Differing[] {
  const few = sentences.slice(0, DIFFERING.sentences);
  const found = few.flatMap((a, at) =>
    few.slice(at + 1).flatMap((b) => {
      if (a.utterance.passage === b.utterance.passage) return [];
      const alike = likeness(a.features, b.features);
      if (alike < DIFFERING.alike) return [];
      const [first] = disagreementsOf(accountOf(a), accountOf(b), new Set(), open).filter(
        ({ kind }) => kind !== 'name' || alike >= DIFFERING.alikeForNames,
      );
      return first === undefined ? [] : [{ a, b, disagreement: first, alike }];
    }),
  );
  const taken = new Set<TopicSentence>();
  return found
    .toSorted((x, y) => y.alike - x.alike)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a);
      taken.add(b);
      return true;
    });
}

function accountOf({ utterance }: TopicSentence): Account {
  const { document, passage, sentence, framing } = utterance;
  return { document, passage, sentence, framing, how: 'written', words: [], voice: null, role: null };
}

/** Sentences in which a document itself says, in its own words, that accounts differ or are set beside each other. */
export function toldToDiffer(sentences: readonly TopicSentence[]): readonly TopicSentence[] {
  return sentences.filter(({ utterance: { document, sentence, voices } }) => {
    const isSomeones = voices.some(({ statement, person }) => statement !== null || person !== undefined);
    return !isSomeones && comparesSides(document.standing.slice(sentence.start, sentence.end));
  });
}
