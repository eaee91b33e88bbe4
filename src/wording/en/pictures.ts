import { count } from './counting.ts';

/** The lines above pictures, and what they show for readers who do not see them. */
export const pictures = {
  bySentences: 'Each bar shows how many sentences with this name mention that time.',
  byDocuments: 'Each bar shows how often documents of that time mention this name.',
  company: 'Each number shows in how many passages both are named. Grey lines join others who are named together.',
  tooLittle: 'There is too little to draw a picture of.',
  /** How fine the bars are, after the time that they cover. */
  by: { day: 'by day', month: 'by month', year: 'by year', decade: 'by decade' },
  /** After a date that could be another. */
  doubtful: ' ?',
  timeline: (whole: string, dated: number, most: string, count: number): string =>
    `Bars over time, ${whole}: ${dated} dated sentences, most often ${most} (${count}).`,
  times: {
    sentences: 'dates in sentences with the name',
    documents: 'mentions by the date of their document',
  },
  overTime: (name: string, what: string, all: number, first: string, last: string, most: string, count: number) =>
    `${name} over time, ${what}: ${all}, from ${first} to ${last}, most often ${most} (${count}).`,
  together: (name: string, listed: readonly string[]): string =>
    `Who is named in the same passages as ${name}, and in how many: ${listed.join(', ')}.`,
  /** The lines between those who are named with the first one. */
  ties: (pairs: readonly string[]): string => `Lines join those who are named together: ${pairs.join('; ')}.`,
  pair: (one: string, other: string, passages: number): string => `${one} and ${other} (${passages})`,
  /** One row of bars: the times and how fine they are, what the highest stands for, and the bars. */
  bars: (title: string, highest: string, bars: readonly string[]): string =>
    `Bars, ${title}, ${highest}: ${bars.join(', ')}.`,
  /** In the place of words of which the picture can show none, since its font lacks their script. */
  otherScript: 'in a script that pictures lack; see the text',
  /** In the place of such a name, by its number in the description of the picture. */
  otherScriptName: (at: number): string => `no. ${at} in the description`,
  counted: (name: string, passages: number): string => `${name} (${passages})`,
  /** What the highest bar stands for, beside the title of the bars. */
  highest: {
    sentences: (most: number): string => `highest bar: ${count(most, 'sentence')}`,
    documents: (most: number): string => `highest bar: ${count(most, 'mention')}`,
  },
  /** A date with its months by their first letters, so that it fits. */
  shortDate: (words: string): string => words.replace(/\p{Lu}\p{Ll}{2}\p{Ll}+/gu, (month) => month.slice(0, 3)),
};
