import { z } from 'zod';
import type { Metadata } from '../../dossier/document.ts';
import { dayOf, primaryLanguage, withoutGaps } from '../metadata/declaredMetadata.ts';
import { attribute, elementsUnder, type HtmlElement, textContent } from './htmlNode.ts';
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

function linkedData(scripts: readonly HtmlElement[]): LinkedData | undefined {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(textContent(script));
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

/** The elements of a page that say something about it. */
interface Declarations {
  readonly tags: Map<string, string>;
  readonly linkedData: HtmlElement[];
  title?: string | undefined;
  canonical?: string | undefined;
  readonly times: { readonly day: string; readonly isPublication: boolean; readonly isInArticle: boolean }[];
}

/** As many times as can be before that of the page itself. */
const MAX_TIMES = 200;

function isInside(element: HtmlElement, name: string): boolean {
  for (let outer = element.parent; outer !== null; outer = outer.parent) if (outer.name === name) return true;
  return false;
}

function addTag(tags: Map<string, string>, tag: HtmlElement): void {
  const name = (attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop'))?.toLowerCase();
  const content = cleaned(attribute(tag, 'content'));
  if (name !== undefined && content !== undefined && !tags.has(name)) tags.set(name, content);
}

function addTime(times: Declarations['times'], time: HtmlElement): void {
  const day = attribute(time, 'datetime');
  if (day === undefined || times.length >= MAX_TIMES) return;
  const isPublication = attribute(time, 'pubdate') !== undefined;
  times.push({ day, isPublication, isInArticle: isInside(time, 'article') });
}

function declarationsOf(document: HtmlDocument): Declarations {
  const found: Declarations = { tags: new Map(), linkedData: [], times: [] };
  for (const element of elementsUnder(document.documentElement)) {
    if (element.name === 'meta') addTag(found.tags, element);
    else if (element.name === 'title' && !element.namespace.endsWith('svg')) found.title ??= textContent(element);
    else if (element.name === 'time') addTime(found.times, element);
    else if (element.name === 'script' && attribute(element, 'type')?.toLowerCase() === 'application/ld+json')
      found.linkedData.push(element);
    else if (element.name === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
      found.canonical ??= attribute(element, 'href');
  }
  return found;
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
  const { tags, times, title, canonical, ...found } = declarationsOf(document);
  const data = linkedData(found.linkedData);
  const authors = data?.author?.map(cleaned).filter((name) => name !== undefined);
  const author = tags.get('author') ?? tags.get('article:author') ?? (authors?.length ? authors.join(', ') : undefined);
  const { documentElement } = document;
  return withoutGaps<Metadata>({
    title: tags.get('og:title') ?? cleaned(data?.headline) ?? cleaned(title),
    source: tags.get('og:site_name') ?? cleaned(data?.publisher),
    // Some pages give the address of the author's profile and not a name.
    author: author !== undefined && webAddress(author) === undefined ? author : authors?.[0],
    published: firstDay([
      tags.get('article:published_time'),
      data?.datePublished,
      tags.get('datepublished'),
      tags.get('date'),
      tags.get('dc.date'),
      times.find(({ isPublication }) => isPublication)?.day,
      times.find(({ isInArticle }) => isInArticle)?.day,
      times[0]?.day,
    ]),
    language: primaryLanguage(attribute(documentElement, 'lang') ?? attribute(documentElement, 'xml:lang') ?? ''),
    url: webAddress(canonical) ?? webAddress(tags.get('og:url')),
  });
}
