import { dateMentionsOf } from '../dates/dateMentions.ts';
import { type ToldDay, toldBy } from './toldDay.ts';

/** Any date will do: words without a year are compared by month and day. */
const SOME_YEAR = '2000-12-31';

/** The one day that typed words name, and the words without it; null if they name none. */
export function typedDay(words: string): { readonly told: ToldDay; readonly rest: string } | null {
  const mention = dateMentionsOf(words, { published: SOME_YEAR }).find(({ unit }) => unit === 'day');
  const told = mention === undefined ? null : toldBy(mention, words);
  if (mention === undefined || told === null) return null;
  return { told, rest: `${words.slice(0, mention.start)} ${words.slice(mention.end)}` };
}
