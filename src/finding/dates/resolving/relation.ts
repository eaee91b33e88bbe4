import type { DateRelation } from '../../../dossier/dateMention.ts';

const RELATIONS: Readonly<Record<string, DateRelation>> = {
  since: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  'prior to': 'before',
  after: 'after',
  following: 'after',
  by: 'by',
  from: 'from',
  between: 'from',
};

const RELATION = new RegExp(
  `(?<!\\p{L})(${Object.keys(RELATIONS).join('|').replace(' ', '\\s')})\\s(?:(?:at|on|in|the|early|about|around)\\s){0,2}$`,
  'iu',
);
/** "to" and "and" close a range only right after the time that opened it. */
const CLOSES = /^\s(?:to|until|till|through|and)\s(?:the\s)?$/iu;
const LONGEST = 32;

/** A time before another, and how it bounds. */
export interface Earlier {
  readonly end: number;
  readonly relation: DateRelation | null;
}

/** How the preposition before a time bounds what is said; null where it does not. */
export function relationBefore(text: string, start: number, earlier: Earlier | undefined): DateRelation | null {
  if (earlier?.relation === 'from' && start - earlier.end < LONGEST && CLOSES.test(text.slice(earlier.end, start))) {
    return 'to';
  }
  const word = RELATION.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  return RELATIONS[word?.toLowerCase().replace(/\s/u, ' ') ?? ''] ?? null;
}
