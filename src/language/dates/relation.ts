import type { DateRelation } from '../../dossier/dateMention.ts';

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
  to: 'to',
  through: 'to',
};

const RELATION =
  /(?:^|[^\p{L}])(since|until|till|before|prior\sto|after|following|by|from|between|to|through)\s(?:(?:at|on|in|the|early|about|around)\s){0,2}$/iu;
const LONGEST = 32;

/** How the preposition before a time bounds what is said; null where it does not. */
export function relationBefore(text: string, start: number): DateRelation | null {
  const word = RELATION.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  return RELATIONS[word?.toLowerCase().replace(/\s/u, ' ') ?? ''] ?? null;
}
