import type { CompareAnswer, ComparedAccount } from '../../answering/compare/compareAnswer.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Words } from '../model/piece.ts';
import type { Opened } from '../model/view.ts';
import type { FoundPassage } from './passageBlocks.ts';

/** A sentence of one side, or of both, with the passage in which it is. */
export interface Account extends Pick<ComparedAccount, 'sentence' | 'how' | 'words' | 'called' | 'role' | 'again'> {
  readonly speaker: string | null;
  readonly passage: FoundPassage;
}

/** One block: a sentence, or several of one speaker that follow each other in a passage. */
export interface Shown {
  readonly title: Words | null;
  readonly accounts: readonly [Account, ...Account[]];
  readonly after: Words | null;
}

/** What the blocks of a comparison are made of. */
export interface Comparison {
  readonly answer: CompareAnswer;
  readonly dossier: Dossier;
  readonly opened: Opened;
  readonly names: readonly [string, string];
  readonly told: readonly Account[];
  readonly points: readonly Point[];
}

export interface Point {
  readonly a: Account | null;
  readonly b: Account | null;
  readonly differences: CompareAnswer['points'][number]['differences'];
}
