import { wording } from '../../wording/catalogue.ts';
import { declaredCharset } from '../html/htmlCharset.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { declaredName } from './attachedFiles.ts';
import { type BodyContent, lettersOf } from './bodyContent.ts';
import { isPgpMessage } from './clearSignature.ts';
import { htmlBody } from './htmlBody.ts';
import { decodedPart } from './mailEncoding.ts';
import type { MimePart } from './mimeTree.ts';
import { plainBody } from './plainBody.ts';
import { signedContent } from './signedContent.ts';

/** The bodies of a message in order, and the parts that are files. */
export interface MessageParts {
  readonly bodies: readonly BodyContent[];
  readonly files: readonly MimePart[];
}

const NONE: MessageParts = { bodies: [], files: [] };
/** Of the letters of a message in plain text, its HTML has at least this share; else it is only a stub. */
const LEAST_HTML_SHARE = 0.7;
const signatures = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/u;
const encryptedTypes = /^application\/(?:x-)?pkcs7-mime$/u;

/** The body that a text part makes. Throws {@link UnreadableFile} if it is encrypted. */
export function textBody(part: MimePart): BodyContent {
  const charset = part.parameters.charset ?? (part.type === 'text/html' ? declaredCharset(part.bytes) : undefined);
  const { text, notes } = decodedPart(part.bytes, charset);
  if (isPgpMessage(text)) throw new UnreadableFile(wording.unread.mailEncrypted);
  const isHtml = part.type === 'text/html' || /^\s*(?:<!doctype html|<html)\b/iu.test(text);
  const body = isHtml
    ? htmlBody(text)
    : plainBody(text, {
        isFlowed: part.parameters.format?.toLowerCase() === 'flowed',
        delsp: part.parameters.delsp?.toLowerCase() === 'yes',
      });
  return { ...body, notes: [...body.notes, ...notes] };
}

function joined(all: readonly MessageParts[]): MessageParts {
  return { bodies: all.flatMap(({ bodies }) => bodies), files: all.flatMap(({ files }) => files) };
}

function lettersIn({ bodies }: MessageParts): number {
  return bodies.reduce((sum, body) => sum + lettersOf(body), 0);
}

/** The last alternative is the best one (RFC 2046, 5.1.4), unless another has more to say. */
function chosen(alternatives: readonly MessageParts[]): MessageParts {
  let best = NONE;
  for (const one of alternatives) if (lettersIn(one) >= lettersIn(best) * LEAST_HTML_SHARE) best = one;
  // A file can be in one alternative only; Apple Mail has them beside the HTML.
  return { bodies: best.bodies, files: alternatives.flatMap(({ files }) => files) };
}

/** The names that Exchange gives to the pieces of a text between files, as Apple Mail writes them. */
const PIECE_NAME = /^att\d{5,}\.(?:html?|txt)$/iu;

/** Types of text that mail programs offer as files, or show only where they understand more than text. */
const FILE_TEXTS =
  /^text\/(?:calendar|csv|rtf|richtext|enriched|vcard|x-vcard|directory|x-amp-html|watch-html|rfc822-headers)$/u;

async function leaf(part: MimePart, depth: number): Promise<MessageParts> {
  if (
    encryptedTypes.test(part.type) ||
    (part.type === 'application/octet-stream' && /\.p7m$/iu.test(declaredName(part) ?? ''))
  ) {
    const signed = await signedContent(part.bytes);
    if (signed === undefined) throw new UnreadableFile(wording.unread.mailEncrypted);
    return messageParts(signed, depth + 1);
  }
  const name = declaredName(part);
  const isText = part.type.startsWith('text/') && !FILE_TEXTS.test(part.type);
  const isPiece = PIECE_NAME.test(name ?? '');
  if (isText && (isPiece || (part.disposition !== 'attachment' && name === undefined)))
    return { bodies: [textBody(part)], files: [] };
  return part.bytes.length === 0 ? NONE : { bodies: [], files: [part] };
}

/** Signed messages hold messages; real ones nest once or twice. */
const MAX_DEPTH = 20;

/** The bodies and files of a message. Throws {@link UnreadableFile} for one that is encrypted. */
export async function messageParts(part: MimePart, depth = 0): Promise<MessageParts> {
  if (depth > MAX_DEPTH) throw new UnreadableFile(wording.unread.nested);
  if (part.type === 'multipart/encrypted') throw new UnreadableFile(wording.unread.mailEncrypted);
  if (!part.type.startsWith('multipart/')) return leaf(part, depth);
  // A multipart without its boundaries: what it holds can only be shown as text.
  if (part.parts.length === 0) return { bodies: [textBody({ ...part, type: 'text/plain' })], files: [] };
  const inside: MessageParts[] = [];
  for (const child of part.parts) {
    if (!signatures.test(child.type)) inside.push(await messageParts(child, depth + 1));
  }
  return part.type === 'multipart/alternative' ? chosen(inside) : joined(inside);
}
