import type { FieldsData } from '@kenjiuno/msgreader';
import type { Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { wording } from '../../wording/catalogue.ts';
import { attachedFiles } from '../mail/attachedFiles.ts';
import type { BodyContent } from '../mail/bodyContent.ts';
import { headerDay } from '../mail/headerDay.ts';
import { htmlBody } from '../mail/htmlBody.ts';
import { mailContent } from '../mail/mailContent.ts';
import { decodedPart } from '../mail/mailEncoding.ts';
import { mailMetadata } from '../mail/mailMetadata.ts';
import { messageParts } from '../mail/messageParts.ts';
import { headerOf, type MimePart, mimeTree } from '../mail/mimeTree.ts';
import { plainBody } from '../mail/plainBody.ts';
import { signedContent } from '../mail/signedContent.ts';
import type { ReaderResult } from '../members.ts';
import { withoutGaps } from '../metadata/declaredMetadata.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { codePageName, type OutlookItem, outlookItem } from './outlookFields.ts';
import { htmlBodyIn, messageRtf, richTextBody } from './rtfBody.ts';

/** Classes of messages whose text is inside an attachment: signed or encrypted ones (MS-OXOSMIME, 2.1.3). */
const SECURE_CLASS = /^IPM\.Note\.SMIME/iu;

/** Classes of which the text says all: mails, posts, and reports of their delivery. */
const MAIL_CLASS = /^(?:IPM\.(?:Note|Post|Outlook\.Recall)|REPORT\.)/iu;

/** An appointment or a contact has fields that are not read; the class says what it is. */
function classNotes({ messageClass = '' }: FieldsData): readonly ReadingNote[] {
  if (messageClass === '' || MAIL_CLASS.test(messageClass)) return [];
  return [{ kind: 'unreadParts', count: 1, names: [messageClass] }];
}

/** The words of a property; in a file of an odd program a property of text can hold bytes, and then has none. */
function words(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
}

/** The header with which the message came over the Internet; it has the day in the sender's own zone. */
async function transportHeader({ headers }: FieldsData): Promise<Partial<Metadata>> {
  const text = headers?.trim() ?? '';
  return text === '' ? {} : mailMetadata(await mimeTree(Buffer.from(`${text}\n\n`)));
}

async function metadataOf(fields: FieldsData): Promise<Partial<Metadata>> {
  const fromHeader = await transportHeader(fields);
  const sent = fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '';
  return {
    ...withoutGaps<Pick<Metadata, 'title' | 'author' | 'published'>>({
      title: words(fields.subject),
      author: words(fields.senderName) ?? words(fields.senderSmtpAddress) ?? words(fields.senderEmail),
      published: headerDay(sent),
    }),
    ...fromHeader,
  };
}

function addresseeNotes({ recipients = [] }: FieldsData): readonly ReadingNote[] {
  const names = recipients
    .filter(({ recipType }) => recipType !== 'bcc')
    .flatMap(({ name, smtpAddress, email }) => words(name) ?? words(smtpAddress) ?? words(email) ?? []);
  const shown = names.map((name) => name.replace(/^'(.+)'$/u, '$1'));
  return shown.length === 0 ? [] : [{ kind: 'addressees', names: [...new Set(shown)] }];
}

/** An attachment as a part of a mail, so that both are named and told apart alike. */
function partOf(item: OutlookItem, attachment: FieldsData): MimePart {
  const isMessage = attachment.innerMsgContent === true;
  const name = isMessage
    ? `${attachment.name ?? ''}.msg`
    : (attachment.fileName ?? attachment.fileNameShort ?? attachment.name);
  const extension = attachment.extension?.toLowerCase() ?? '';
  const isPicture = /^\.(?:png|jpe?g|gif|bmp|tiff?)$/u.test(extension);
  return {
    type: attachment.attachMimeTag?.toLowerCase() ?? (isPicture ? 'image/*' : 'application/octet-stream'),
    parameters: {},
    disposition: '',
    dispositionParameters: name === undefined ? {} : { filename: name },
    contentId: attachment.pidContentId,
    headers: [],
    bytes: item.bytesOf(attachment),
    parts: [],
  };
}

async function bodyOf(fields: FieldsData): Promise<BodyContent | undefined> {
  const { bodyHtml, html, body, compressedRtf, internetCodepage } = fields;
  if (bodyHtml !== undefined && words(bodyHtml) !== undefined) return htmlBody(bodyHtml);
  if (html !== undefined && html.length > 0) {
    const page = internetCodepage === undefined ? undefined : codePageName(internetCodepage);
    const { text, notes } = decodedPart(html, page);
    const content = htmlBody(text);
    return { ...content, notes: [...content.notes, ...notes] };
  }
  const rtf = compressedRtf === undefined ? undefined : messageRtf(compressedRtf);
  const wrapped = rtf === undefined ? undefined : htmlBodyIn(rtf);
  if (wrapped !== undefined) return wrapped;
  if (body !== undefined && words(body) !== undefined) return plainBody(body, { isFlowed: false, delsp: false });
  return rtf === undefined ? undefined : richTextBody(rtf);
}

/** The message inside a signed one; it is the only attachment. Throws {@link UnreadableFile} if it is encrypted. */
async function securePart(item: OutlookItem): Promise<MimePart> {
  const [attachment] = item.fields.attachments ?? [];
  const bytes = attachment === undefined ? undefined : item.bytesOf(attachment);
  const part = bytes === undefined ? undefined : ((await signedContent(bytes)) ?? (await mimeTree(bytes)));
  // What is not signed is encrypted; read as a message it has no header.
  if (part === undefined || headerOf(part, 'content-type') === undefined)
    throw new UnreadableFile(wording.unread.mailEncrypted);
  return part;
}

/**
 * Reads a message saved by Outlook: its text from HTML or plain text, what it quotes apart, attached files and messages
 * as members. Throws {@link UnreadableFile}.
 */
export async function readOutlookMail(bytes: Uint8Array): Promise<ReaderResult> {
  const item = outlookItem(bytes);
  const { fields } = item;
  const isSecure = SECURE_CLASS.test(fields.messageClass ?? '');
  const secure = isSecure ? await messageParts(await securePart(item)) : undefined;
  const body = secure === undefined ? await bodyOf(fields) : undefined;
  const parts = secure?.files ?? (fields.attachments ?? []).map((attachment) => partOf(item, attachment));
  const attached = attachedFiles(parts);
  return mailContent({
    bodies: secure?.bodies ?? (body === undefined ? [] : [body]),
    files: attached.files,
    notes: [...addresseeNotes(fields), ...classNotes(fields), ...attached.notes],
    metadata: await metadataOf(fields),
  });
}
