import { alternatives } from '../../languages/alternatives.ts';

const FROM = alternatives(({ mail }) => mail?.from);
const SUBJECT = alternatives(({ mail }) => mail?.subject);
const SENT = alternatives(({ mail }) => mail?.sent);
const OTHERS = alternatives(({ mail }) => mail?.otherLabels);
const WROTE = alternatives(({ mail }) => mail?.wrote);
const HOURS = alternatives(({ mail }) => mail?.hours);
const MARKS = alternatives(({ mail }) => mail?.marks);

/** Marks of emphasis that programs leave around a label when they make plain text of a page. */
const EMPHASIS = '[*_\\s\\u200e\\u200f]{0,4}';
const COLON = `${EMPHASIS}[:：]${EMPHASIS}`;

/** A line of the head of a quoted message, by its label in any of the languages; the value is the rest. */
export const fromLine = new RegExp(`^${EMPHASIS}${FROM}${COLON}(?=\\S|$)`, 'iu');
export const subjectLine = new RegExp(`^${EMPHASIS}${SUBJECT}${COLON}`, 'iu');
export const sentLine = new RegExp(`^${EMPHASIS}${SENT}${COLON}`, 'iu');
export const otherLine = new RegExp(`^${EMPHASIS}${OTHERS}${COLON}`, 'iu');
/** The same in a language that is not known. */
export const labelledLine = /^[*_\s]{0,4}\p{L}[\p{L}\p{M}\s.-]{0,24}[*_]{0,2}\s?[:：][*_]{0,2}\s/u;

export const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/u;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)|[٠-٩]{4}/u;
const timeOfDay = new RegExp(`(?<!\\d)\\d{1,2}\\s?(?:[:.h]|${HOURS})\\s?\\d{2}(?!\\d)|[٠-٩]{1,2}:[٠-٩]{2}`, 'u');
const verb = new RegExp(`(?<![\\p{L}\\p{M}])${WROTE}(?![\\p{L}\\p{M}])`, 'iu');

/** Whether the words name a day with its year. */
export function hasDay(words: string): boolean {
  return year.test(words);
}

/** Whether the words name a day and a time of day. */
export function hasMoment(words: string): boolean {
  return year.test(words) && timeOfDay.test(words);
}

const named = new RegExp(
  `\\p{Lu}(?:(?!\\p{Lu})[\\p{L}\\p{M}.'’-])*\\s+${WROTE}\\s*[:：]|(?<![\\p{L}\\p{M}])${WROTE}\\s+["“„«]?\\p{Lu}`,
  'u',
);

/** Whether a name is beside the verb of the words: "Elin Halden wrote:", and not "the minister wrote:". */
export function namesWriter(words: string): boolean {
  return named.test(words);
}

/** Whether the words say that somebody wrote. */
export function saysWrote(words: string): boolean {
  return verb.test(words);
}

/** "-----Original Message-----", "Begin forwarded message:". */
const mark = new RegExp(`^(?:[-_=*]{2,}\\s*${MARKS}\\s*[-_=*]{2,}|${MARKS}\\s*[:：])\\s*$`, 'iu');

/** "-----Elin Halden wrote: -----": Lotus Notes, Zoho. */
const saysBetweenDashes = /^-{3,}(?!-).{3,200}(?<!-)-{3,}$/u;

/** Whether the line says that a message follows. */
export function isMessageMark(line: string): boolean {
  const words = line.trim();
  return mark.test(words) || (saysBetweenDashes.test(words) && saysWrote(words));
}

/** Words between dashes; in a language that is not known they are a mark if a head follows. */
export const betweenDashes = /^[-_=*]{3,}\s*[^\s\-_=*].{0,60}[^\s\-_=*]\s*[-_=*]{3,}$/u;
/** A rule over the head of a quoted message. */
export const ruleOverHead = /^\s*(?:_{5,}|-{5,}|={5,})\s*$/u;

/** Whether the line has the label of a line in the head of a message. */
export function isLabelled(line: string): boolean {
  return (
    fromLine.test(line) ||
    subjectLine.test(line) ||
    sentLine.test(line) ||
    otherLine.test(line) ||
    labelledLine.test(line)
  );
}
