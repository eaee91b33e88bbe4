import { dateMentionsOf } from '../../finding/dates/dateMentions.ts';
import { dayOf } from './declaredMetadata.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 10],
  ['month', 7],
  ['year', 4],
]);

/**
 * The day, month or year that a person wrote in words (`5 May 2024`), as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined if
 * it is none, or can be read in two ways. `language` is a primary tag of BCP 47.
 */
export function writtenDay(words: string, language = 'en'): string | undefined {
  const [mention, ...others] = dateMentionsOf(words, { language });
  if (mention === undefined || others.some(({ unit }) => unit === 'day')) return undefined;
  const { interval, unit, sure, relation } = mention;
  const length = UNITS.get(unit ?? '');
  if (interval?.from === undefined || length === undefined || !sure || relation !== null) return undefined;
  return dayOf(interval.from.slice(0, length));
}
