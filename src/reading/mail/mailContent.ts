import type { Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { besideText } from '../besideText.ts';
import type { Member, ReaderResult } from '../members.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from '../text/footnotes.ts';
import { laidOut } from '../textBuilder.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { textOfBlocks } from './blockLines.ts';
import { type BodyContent, historyAside } from './bodyContent.ts';
import { forwardedMessage } from './forwardedMessage.ts';

/** What a message is made of, whatever the format of its file. */
export interface MailParts {
  readonly bodies: readonly BodyContent[];
  readonly files: readonly Member[];
  readonly notes: readonly ReadingNote[];
  readonly metadata: Partial<Metadata>;
}

function hasWords({ blocks }: BodyContent): boolean {
  return blocks.some(({ kind, parts }) => kind !== 'runningHead' && parts.some(({ text }) => /\p{L}/u.test(text)));
}

/** The bodies with what follows a quoted message without an end given to that: a mail can be in pieces around files. */
function inOrder(bodies: readonly BodyContent[]): readonly BodyContent[] {
  let isInMessage = false;
  return bodies.map((body) => {
    const aside = isInMessage ? historyAside(textOfBlocks(body.blocks), undefined) : undefined;
    const ordered = aside === undefined ? body : { ...body, blocks: [], asides: [aside, ...body.asides] };
    isInMessage ||= body.endsInMessage;
    return ordered;
  });
}

/** The parts of the message that another forwards without a word of its own; the parts themselves if it is none. */
function forwarded(mail: MailParts): MailParts {
  const quoted = mail.bodies.flatMap(({ asides }) => asides);
  if (mail.bodies.some(hasWords) || quoted.length === 0) return mail;
  const [first, ...others] = quoted;
  const message = first === undefined ? undefined : forwardedMessage(first.text);
  if (message === undefined || !hasWords(message.body)) return mail;
  const { author, ...own } = mail.metadata;
  return {
    ...mail,
    bodies: [message.body, { blocks: [], asides: others, notes: [], endsInMessage: false }],
    notes: [...mail.notes, ...(author === undefined ? [] : [{ kind: 'forwarded', names: [author] } as const])],
    metadata: { ...own, ...message.metadata },
  };
}

/**
 * The content of a message: the sender's own words as text, what it quotes as history. A message that only forwards
 * another reads as that one. Throws {@link UnreadableFile} if it holds nothing but quotations without a head.
 */
export function mailContent(parts: MailParts): ReaderResult {
  const { bodies, files, notes, metadata } = forwarded({ ...parts, bodies: inOrder(parts.bodies) });
  const asides = bodies.flatMap((body) => body.asides);
  if (asides.length > 0 && files.length === 0 && !bodies.some(hasWords)) {
    throw new UnreadableFile(wording.unread.onlyQuoted);
  }
  const { text, blocks, footnoteMarks, ...places } = laidOut(bodies.flatMap((body) => body.blocks));
  const allNotes: readonly ReadingNote[] = [
    ...notes,
    ...bodies.flatMap((body) => body.notes),
    ...(asides.length === 0 ? [] : [{ kind: 'quotedMessages', count: asides.length } as const]),
  ];
  return {
    text,
    blocks,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(text, blocks)),
    ...places,
    ...besideText(asides, allNotes),
    metadata,
    members: files,
  };
}
