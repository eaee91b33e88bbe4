import { z } from 'zod';
import type { Metadata } from '../../dossier/document.ts';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Whether a value is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist falls into another month.
  return date.getUTCMonth() === month - 1;
}

/** The day of an ISO date or date and time as it is written, without a shift to another time zone; else undefined. */
export function dayOf(value: string): string | undefined {
  const day = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T\s][\d:.,]+(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?)?\s*$/u.exec(value)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** The primary subtag of a BCP 47 tag (`en` of `en-GB`), or undefined if it is not a tag. */
export function primaryLanguage(tag: string): string | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*$/iu.exec(tag.trim())?.[1]?.toLowerCase();
}

/** Whether a value is the address of a page. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}

const text = z
  .string({ error: () => wording.declared.isNotText })
  .trim()
  .min(1, { error: () => wording.declared.isEmpty });
const day = z
  .union([z.string(), z.number()], { error: () => wording.declared.isNoDate })
  .transform((value) => String(value).trim())
  .refine((value) => dayOf(value) !== undefined, { error: () => wording.declared.isNoDate })
  .transform((value) => dayOf(value) ?? value);
const language = text
  .refine((value) => primaryLanguage(value) !== undefined, { error: () => wording.declared.isNoLanguage })
  .transform((value) => primaryLanguage(value) ?? value);
const authors = z
  .union([text, z.array(text).min(1)], { error: () => wording.declared.isNoName })
  .transform((value) => (typeof value === 'string' ? value : value.join(', ')));

const fields = {
  title: text.optional(),
  source: text.optional(),
  author: authors.optional(),
  published: day.optional(),
  date: day.optional(),
  language: language.optional(),
  lang: language.optional(),
  url: text.refine(isWebAddress, { error: () => wording.declared.isNoAddress }).optional(),
};
/** Beside what is cited, a sidecar may say how the file came into the folder; nothing is read from that. */
const schema = z.strictObject({ ...fields, added: z.record(z.string(), z.string()).optional() });

/** The same object without the fields that are undefined. */
export function withoutGaps<T extends object>(
  fieldsWithGaps: { readonly [K in keyof T]: T[K] | undefined },
): Partial<T> {
  // Sound: only entries are dropped, and `Partial` says that any may be missing.
  return Object.fromEntries(Object.entries(fieldsWithGaps).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function shown(value: unknown): string {
  return value === undefined ? '' : `${JSON.stringify(value)} `;
}

function fault(issue: z.core.$ZodIssue, given: unknown, where: string): string {
  if (issue.code === 'unrecognized_keys') {
    return wording.declared.unknownField(where, issue.keys.join(', '), Object.keys(fields).join(', '));
  }
  const field = issue.path[0];
  if (field === undefined) return wording.declared.isNoSet(where);
  // Sound: an issue with a path was raised inside an object.
  const value = (given as Record<PropertyKey, unknown>)[field];
  return wording.declared.badField(where, String(field), shown(value), issue.message);
}

/**
 * Checks metadata that a person wrote in a file beside a document. `where` names it for messages ("sidecar
 * report.meta.json"). Unknown fields are faults too. Throws {@link UnreadableFile} that names every fault: metadata is
 * cited, so it must be corrected first.
 */
export function declaredMetadata(given: unknown, where: string): Partial<Metadata> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new UnreadableFile(parsed.error.issues.map((issue) => fault(issue, given, where)).join('; '));
  }
  const { date, lang, ...known } = parsed.data;
  return withoutGaps<Metadata>({
    title: known.title,
    source: known.source,
    author: known.author,
    published: known.published ?? date,
    language: known.language ?? lang,
    url: known.url,
  });
}
