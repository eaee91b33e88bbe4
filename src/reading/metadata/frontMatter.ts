import { parseDocument } from 'yaml';
import type { Metadata } from '../../dossier/document.ts';
import { dayOf, isWebAddress, primaryLanguage, withoutGaps } from './declaredMetadata.ts';
import { fieldLines } from './fieldLines.ts';
import { writtenDay } from './writtenDay.ts';

/** The metadata in front matter, and the fields that were read otherwise than written, or not understood. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  /** As they are named in the front matter. */
  readonly doubtful: readonly string[];
}

/** A value as it was understood; `isPlain` if it is what its format says. */
interface Understood {
  readonly value: string | undefined;
  readonly isPlain: boolean;
}

type Field = 'title' | 'source' | 'author' | 'published' | 'language' | 'url';

/** Names of fields, the likeliest first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['title'],
  source: ['source', 'publisher', 'publication'],
  author: ['author', 'authors', 'creator', 'by', 'byline'],
  published: ['published', 'date', 'created', 'pubdate', 'publishdate'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'link', 'canonical_url'],
};

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tag of a language by its English name. */
function tagOfName(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  for (let first = 97; first < 123; first += 1) {
    for (let second = 97; second < 123; second += 1) {
      const tag = String.fromCharCode(first, second);
      if (languageNames.of(tag)?.toLowerCase() === wanted) return tag;
    }
  }
  return undefined;
}

function words(given: unknown): string {
  if (given === null || given === undefined) return '';
  if (given instanceof Date) return given.toISOString();
  if (Array.isArray(given))
    return given
      .map(words)
      .filter((word) => word !== '')
      .join(', ');
  if (typeof given !== 'object') return String(given).trim();
  const fields = new Map(Object.entries(given));
  return words(
    fields.get('name') ??
      fields.get('literal') ??
      [fields.get('given'), fields.get('family')].filter(Boolean).join(' '),
  );
}

function text(given: unknown): Understood {
  const value = words(given);
  return { value: value === '' ? undefined : value, isPlain: typeof given === 'string' || value === '' };
}

function author(given: unknown): Understood {
  const { value, isPlain } = text(given);
  const isList = Array.isArray(given) && given.every((name) => typeof name === 'string');
  return { value, isPlain: isPlain || isList };
}

function day(given: unknown): Understood {
  const written = words(given);
  const iso = dayOf(written);
  if (iso !== undefined || written === '') return { value: iso, isPlain: true };
  const time = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:\D|$)/u.exec(written);
  const padded = time
    ?.slice(1)
    .map((number) => number.padStart(2, '0'))
    .join('-');
  return { value: (padded === undefined ? undefined : dayOf(padded)) ?? writtenDay(written), isPlain: false };
}

function language(given: unknown): Understood {
  const written = words(given);
  const tag = /^[a-z]{2,3}(?:[-_]|$)/iu.test(written) ? primaryLanguage(written) : undefined;
  return { value: tag ?? tagOfName(written), isPlain: tag !== undefined || written === '' };
}

function address(given: unknown): Understood {
  const written = words(given);
  return isWebAddress(written) ? { value: written, isPlain: true } : { value: undefined, isPlain: written === '' };
}

const readers: Readonly<Record<Field, (given: unknown) => Understood>> = {
  title: text,
  source: text,
  author,
  published: day,
  language,
  url: address,
};

/** The metadata among fields with any values. All are doubtful if they are not as their format has them written. */
export function metadataOf(fields: ReadonlyMap<string, unknown>, areAsWritten: boolean): FrontMatter {
  const doubtful: string[] = [];
  const understood = (Object.keys(NAMES) as readonly Field[]).map((field): [Field, string | undefined] => {
    const name = NAMES[field].find((candidate) => words(fields.get(candidate)) !== '');
    if (name === undefined) return [field, undefined];
    const { value, isPlain } = readers[field](fields.get(name));
    if (!isPlain || !areAsWritten) doubtful.push(name);
    return [field, value?.normalize('NFC')];
  });
  return {
    metadata: withoutGaps<Metadata>(Object.fromEntries(understood) as Record<Field, string | undefined>),
    doubtful,
  };
}

/** The fields of YAML; undefined if it is none, or not a set of fields. */
function yamlFields(yaml: string): ReadonlyMap<string, unknown> | undefined {
  const document = parseDocument(yaml, { logLevel: 'silent', schema: 'core' });
  if (document.errors.length > 0) return undefined;
  try {
    // An alias can expand to many copies of a node; this is the library's own limit against "billion laughs".
    const given: unknown = document.toJS({ maxAliasCount: 100 });
    if (given === null || given === undefined) return new Map();
    if (typeof given !== 'object' || Array.isArray(given)) return undefined;
    return new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    // Too many aliases, or one that leads nowhere: the lines are read one by one.
    return undefined;
  }
}

/**
 * The metadata in front matter. What a person would understand is understood, though YAML does not: a title with a colon,
 * a date in words, tabs. Such fields are named, and so are those that nobody could understand, which are left out.
 * Generators of pages keep fields of their own there.
 */
export function frontMatterMetadata(source: string): FrontMatter {
  const fields = yamlFields(source);
  if (fields !== undefined) return metadataOf(fields, true);
  return metadataOf(fieldLines(source), false);
}

/** The metadata of lines `name: value` or `name = value` that are no YAML. */
export function fieldMetadata(source: string): FrontMatter {
  return metadataOf(fieldLines(source), true);
}
