import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';

/** Words of a document that name someone, with the passage that contains them. */
export interface PersonMention extends Slice {
  readonly document: NumberedDocument;
  readonly passage: Passage;
}

/** The words of a mention. */
export function textOf({ document, start, end }: PersonMention): string {
  return document.standing.slice(start, end);
}

/** One way in which the dossier writes a name. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly first: PersonMention;
}

/** One way in which the dossier describes someone. */
export interface Role {
  readonly text: string;
  readonly count: number;
  readonly first: PersonMention;
}

/** One individual or body with all that the dossier calls them. */
export interface Person {
  /** Stable while the dossier's spellings are. */
  readonly id: string;
  /** The fullest of the commonest spellings, or what the team prefers. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** The commonest first. */
  readonly spellings: readonly Spelling[];
  /** In the order in which the dossier has them. */
  readonly roles: readonly Role[];
  /** How many places name them. */
  readonly mentionCount: number;
  /** How many passages do. */
  readonly passageCount: number;
  /** In reading order. In a large dossier they are read when they are asked for. */
  readonly mentions: readonly PersonMention[];
}
