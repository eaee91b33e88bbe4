import type { CitedWork, PartialDate } from './citedWork.ts';

/** An item of CSL-JSON, which Zotero, Pandoc and every processor of CSL read; the names of fields are the standard's. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly note: string;
  readonly abstract?: string;
  readonly annote?: string;
}

/** A work as an item of CSL-JSON (https://github.com/citation-style-language/schema). */
export function cslItem(work: CitedWork): CslItem {
  const { key, author, title, source, published, url, language, place, citation } = work;
  const isOnline = url !== undefined;
  return {
    id: key,
    type: isOnline ? 'webpage' : 'document',
    title,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(source === undefined ? {} : isOnline ? { 'container-title': source } : { publisher: source }),
    ...(published === undefined ? {} : { issued: { 'date-parts': [datePartsOf(published)] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
    note: `${place}, ${citation}`,
  };
}

function datePartsOf({ year, month, day }: PartialDate): readonly number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(month === undefined || day === undefined ? [] : [day])];
}
