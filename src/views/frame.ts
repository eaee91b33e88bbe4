import type { AnswerJson } from '../json/answerJson.ts';
import { wording } from '../wording/catalogue.ts';
import { remark, type ViewBlock } from './block.ts';
import { foreign, id, type Piece, type Words } from './piece.ts';
import type { Foot, Head, View } from './view.ts';

/** What every answer has beside what its command found. */
export type Framed = Pick<AnswerJson, 'heading' | 'readAs' | 'notes' | 'unread' | 'searched'>;

/** The parts of a view that most have alike; the others are given. */
export function framed(
  answer: Framed,
  parts: Pick<View, 'state' | 'form' | 'blocks'> & Partial<View> & { readonly counted?: string },
): View {
  const { counted = '', ...rest } = parts;
  return {
    head: headOf(answer),
    foot: footOf(answer, counted),
    results: [],
    documents: new Map(),
    leadsOn: false,
    ...rest,
  };
}

export function headOf({ heading }: Pick<Framed, 'heading'>, lines: readonly Words[] = []): Head {
  return { title: heading, lines };
}

/** The remarks of an answer, in the bot's own words. */
export function remarksOf({ notes }: Pick<Framed, 'notes'>): readonly ViewBlock[] {
  return notes.map(remark);
}

function footOf({ readAs, unread }: Framed, counted: string): Foot {
  return { readAs, counted, lines: unreadLines(unread) };
}

/** Files of the dossier that could not be read: with one the reason, of several how many there are. */
function unreadLines(unread: Framed['unread']): readonly Words[] {
  const [only] = unread;
  if (only === undefined) return [];
  const { oneUnread, manyUnread } = wording.sources;
  return [
    unread.length > 1 ? [manyUnread(unread.length)] : oneUnread<Piece>(id(only.file), foreign(only.reason, 'reason')),
  ];
}
