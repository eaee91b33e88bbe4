import { type Address, addressParser, decodeWords } from 'postal-mime';
import type { Metadata } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { headerDay } from './headerDay.ts';
import type { MimePart } from './mimeTree.ts';
import { headerOf } from './mimeTree.ts';

function nameOf({ name, address = '', group }: Address): readonly string[] {
  if (group !== undefined) return name === '' ? group.flatMap(nameOf) : [name];
  const words = (name === '' ? address : name).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const unquoted = words.replace(/^'(.+)'$/u, '$1');
  return unquoted === '' ? [] : [unquoted];
}

function namesIn(value: string | undefined): readonly string[] {
  return value === undefined ? [] : addressParser(value).flatMap(nameOf);
}

function words(value: string | undefined): string | undefined {
  const text = value === undefined ? '' : decodeWords(value).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** What the header of a message says of it: its subject, who wrote it, and the day in the sender's own zone. */
export function mailMetadata(message: MimePart): Partial<Metadata> {
  const authors = namesIn(headerOf(message, 'from') ?? headerOf(message, 'sender'));
  return withoutGaps<Pick<Metadata, 'title' | 'author' | 'published' | 'language'>>({
    title: words(headerOf(message, 'subject')),
    author: authors.length === 0 ? undefined : authors.join(', '),
    published: headerDay(headerOf(message, 'date') ?? ''),
    language: primaryLanguage(headerOf(message, 'content-language')?.split(',')[0] ?? ''),
  });
}

/** To whom the message is addressed, for those who read about it; none if the header names nobody. */
export function addresseeNotes(message: MimePart): readonly ReadingNote[] {
  const fields = message.headers.filter(({ name }) => name === 'to' || name === 'cc');
  const names = [...new Set(fields.flatMap(({ value }) => namesIn(value)))];
  return names.length === 0 ? [] : [{ kind: 'addressees', names }];
}
