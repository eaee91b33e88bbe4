import type { CitedWork, PartialDate } from './citedWork.ts';

/**
 * A work as a record of RIS, the format of EndNote, Zotero and Citavi: a tag a line, each with its value
 * (https://en.wikipedia.org/wiki/RIS_(file_format)). `extra` are further tags. Lines end as the format asks, with CR and LF.
 *
 * Our own, because `@citation-js/plugin-ris` 0.8.2 leaves out authors whose name is not split in two.
 */
export function risRecord(work: CitedWork, extra: readonly (readonly [tag: string, value: string])[] = []): string {
  const { author, title, source, published, url, language, place, citation, key } = work;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', url === undefined ? 'GEN' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PB', source],
    ['PY', published === undefined ? undefined : String(published.year)],
    ['DA', published === undefined ? undefined : risDate(published)],
    ['UR', url],
    ['LA', language],
    ['N1', `${place}, ${citation}`],
    ...extra,
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onLine(value)}\r\n`])).join('');
}

/** `2021/05/04/`; the slashes stay if a part is not known. */
function risDate({ year, month, day }: PartialDate): string {
  const padded = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${padded(month)}/${padded(day)}/`;
}

function onLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
