import { basename } from 'node:path';
import type { Metadata } from '../../dossier/document.ts';
import { isDay, withoutGaps } from './declaredMetadata.ts';

/** A day at the start of a name, with a space, dash or underscore before the title. */
const leadingDay = /^(\d{4}(?:-\d{2}(?:-\d{2})?|_\d{2}_\d{2})?)(?:[\s_–-]+|$)(?=\D|$)/u;

/** The identifier that Notion adds to the names of exported pages. */
const PAGE_ID = /(?<=\S)\s[\da-f]{32}$/u;

/** The metadata in the name of a file: an ISO date at its start, and the rest as title, with spaces for `_` and `-`. */
export function fileNameMetadata(file: string): Partial<Metadata> & Pick<Metadata, 'title'> {
  const stem = basename(file)
    .replace(/\.[^.]+$/u, '')
    .replace(PAGE_ID, '');
  const match = leadingDay.exec(stem);
  const day = match?.[1]?.replaceAll('_', '-');
  const published = day !== undefined && isDay(day) ? day : undefined;
  const rest = published === undefined ? stem : stem.slice(match?.[0].length ?? 0);
  const title = (rest === '' ? stem : rest)
    .normalize('NFC')
    .replace(/[\s_-]+/gu, ' ')
    .trim();
  return { title: title === '' ? stem : title, ...withoutGaps<Pick<Metadata, 'published'>>({ published }) };
}
