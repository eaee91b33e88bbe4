import { wording } from '../../wording/catalogue.ts';
import type { ReaderResult } from '../members.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { attachedFiles } from './attachedFiles.ts';
import { mailContent } from './mailContent.ts';
import { addresseeNotes, mailMetadata } from './mailMetadata.ts';
import { messageBytes } from './messageBytes.ts';
import { type MessageParts, messageParts, textBody } from './messageParts.ts';
import { type MimePart, mimeTree } from './mimeTree.ts';

/** Fields of which a message has at least one. */
const MESSAGE_FIELDS = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'sender']);

/** A text that is named like a file is the body if the message has no other. */
function withBody({ bodies, files }: MessageParts): MessageParts {
  const first = files.find(
    ({ type, disposition }) => /^text\/(?:plain|html)$/u.test(type) && disposition !== 'attachment',
  );
  if (bodies.length > 0 || first === undefined) return { bodies, files };
  return { bodies: [textBody(first)], files: files.filter((file) => file !== first) };
}

function checkedForHeader(message: MimePart): MimePart {
  if (message.headers.some(({ name }) => MESSAGE_FIELDS.has(name))) return message;
  throw new UnreadableFile(wording.unread.isNoMail);
}

/**
 * Reads a mail (RFC 5322 with MIME; also .emlx of Apple Mail, and a message saved from a mailbox). The sender's own
 * words are the text, the header is metadata, messages that are quoted are set apart, and attached files and messages
 * are members. Throws {@link UnreadableFile}.
 */
export async function readMail(bytes: Uint8Array): Promise<ReaderResult> {
  const message = checkedForHeader(await mimeTree(messageBytes(bytes)));
  const { bodies, files } = withBody(await messageParts(message));
  const attached = attachedFiles(files);
  return mailContent({
    bodies,
    files: attached.files,
    notes: [...addresseeNotes(message), ...attached.notes],
    metadata: mailMetadata(message),
  });
}
