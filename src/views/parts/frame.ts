import type { AnswerBase } from '../../answer/base.ts';
import type { UnreadFile } from '../../dossier/document.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { remark, type ViewBlock } from '../model/block.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import type { View } from '../model/view.ts';

/** What each view says of its own. */
export type OwnParts = Pick<View, 'state' | 'form' | 'blocks'> &
  Partial<Omit<View, 'foot'>> & {
    /** What was counted, for the foot. */
    readonly counted?: string;
  };

/** The view of an answer with the parts that most have alike; the others are given. */
export function framed(answer: AnswerBase, title: string, dossier: Dossier, parts: OwnParts): View {
  const { counted = '', ...rest } = parts;
  return {
    head: { title, lines: [] },
    foot: { readAs: answer.readAs, counted, lines: unreadLines(dossier.unread) },
    results: [],
    documents: new Map(),
    leadsOn: false,
    ...rest,
  };
}

/** The remarks of an answer, in the bot's own words. */
export function remarksOf({ notes }: Pick<AnswerBase, 'notes'>): readonly ViewBlock[] {
  return notes.map(remark);
}

/** Files of the dossier that could not be read: with one the reason, of several how many there are. */
function unreadLines(unread: readonly UnreadFile[]): readonly Words[] {
  const [only] = unread;
  if (only === undefined) return [];
  const { oneUnread, manyUnread } = wording.sources;
  if (unread.length > 1) return [[manyUnread(unread.length)]];
  return [oneUnread<Piece>(id(only.file), foreign(only.reason, 'reason'))];
}
