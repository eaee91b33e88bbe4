import type { DateRelation } from '../../../dossier/dateMention.ts';
import { LANGUAGES } from '../../../languages/list.ts';
import { anyCue } from '../words/cues.ts';
import { anyOf } from '../words/table.ts';

const RELATIONS: ReadonlyMap<string, DateRelation> = new Map(
  LANGUAGES.flatMap(({ dates }) => Object.entries(dates?.cues?.relations ?? {})),
);

const RELATION = new RegExp(
  `(?<!\\p{L})(${anyOf(RELATIONS.keys())})\\s(?:${anyCue(({ afterRelation }) => afterRelation)}\\s){0,2}$`,
  'iu',
);
/** "to" and "and" close a range only right after the time that opened it. */
const CLOSES = new RegExp(`^\\s${anyCue(({ closesRange }) => closesRange)}$`, 'iu');
const LONGEST = 32;

/** A time before another, and how it bounds. */
export interface Earlier {
  readonly end: number;
  readonly relation: DateRelation | null;
}

/** How the preposition before a time bounds what is said; null if it does not. */
export function relationBefore(text: string, start: number, earlier: Earlier | undefined): DateRelation | null {
  if (earlier?.relation === 'from' && start - earlier.end < LONGEST && CLOSES.test(text.slice(earlier.end, start))) {
    return 'to';
  }
  const word = RELATION.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  return RELATIONS.get(word?.toLowerCase().replace(/\s/u, ' ') ?? '') ?? null;
}
