import { z } from 'zod';
import type { Metadata } from '../../dossier/document.ts';
import { dayOf, primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import type { HtmlDocument } from './htmlTree.ts';

/** Metadata of pages is often wrong or empty, so what cannot be read is ignored and not an error. */
const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).catch('');
const linkedDataSchema = z.object({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([z.array(named), named.transform((name) => [name])])
    .optional()
    .catch(undefined),
  publisher: named.optional(),
});
type LinkedData = z.infer<typeof linkedDataSchema>;

/** A page can have a graph of many things; only so many are read. */
const MAX_LINKED_DATA = 200;

function linkedDataIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && '@graph' in value && Array.isArray(value['@graph']))
    return value['@graph'];
  return [value];
}

function linkedData(document: HtmlDocument): LinkedData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      // Broken JSON: the other metadata of the page is used.
      continue;
    }
    for (const item of linkedDataIn(value).slice(0, MAX_LINKED_DATA)) {
      const parsed = linkedDataSchema.safeParse(item);
      if (parsed.success && /Article|Posting|Report|WebPage/u.test(String(parsed.data['@type'] ?? '')))
        return parsed.data;
    }
  }
  return undefined;
}

function cleaned(value: string | null | undefined): string | undefined {
  const text = value?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === undefined || text === '' ? undefined : text;
}

function metaTags(document: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = cleaned(tag.getAttribute('content'));
    if (name !== undefined && content !== undefined && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function firstOf(
  document: HtmlDocument,
  selector: string,
): ReturnType<HtmlDocument['querySelectorAll']> extends Iterable<infer E> ? E | undefined : never {
  const [first] = document.querySelectorAll(selector);
  return first;
}

/** The first value that is a day, or a time of which only the day is taken, since citations give days. */
function firstDay(values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => (value ? dayOf(value) : undefined)).find((day) => day !== undefined);
}

function webAddress(value: string | null | undefined): string | undefined {
  return value && URL.canParse(value) && /^https?:/iu.test(value) ? value : undefined;
}

/** The metadata that a page declares: title, publisher, author, day, language and address. */
export function htmlMetadata(document: HtmlDocument): Partial<Metadata> {
  const tags = metaTags(document);
  const data = linkedData(document);
  const authors = data?.author?.map(cleaned).filter((name) => name !== undefined);
  const author = tags.get('author') ?? tags.get('article:author') ?? (authors?.length ? authors.join(', ') : undefined);
  return withoutGaps<Metadata>({
    title: tags.get('og:title') ?? cleaned(data?.headline) ?? cleaned(firstOf(document, 'title')?.textContent),
    source: tags.get('og:site_name') ?? cleaned(data?.publisher),
    // Some pages give the address of the author's profile and not a name.
    author: author !== undefined && webAddress(author) === undefined ? author : authors?.[0],
    published: firstDay([
      tags.get('article:published_time'),
      data?.datePublished,
      tags.get('datepublished'),
      tags.get('date'),
      tags.get('dc.date'),
      firstOf(document, 'time[pubdate]')?.getAttribute('datetime'),
      firstOf(document, 'article time[datetime]')?.getAttribute('datetime'),
      firstOf(document, 'time[datetime]')?.getAttribute('datetime'),
    ]),
    language: primaryLanguage(
      document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang') ?? '',
    ),
    url: webAddress(firstOf(document, 'link[rel="canonical"]')?.getAttribute('href')) ?? webAddress(tags.get('og:url')),
  });
}
