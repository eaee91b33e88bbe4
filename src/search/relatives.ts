import { loneNameLikeness } from '../finding/names/likeness.ts';
import { nameKeys } from '../finding/names/nameKeys.ts';
import { isName } from '../finding/names/wordCases.ts';
import type { WordForms, WordQuery } from './engine.ts';
import type { Form } from './form.ts';
import type { FormTable } from './formTable.ts';
import { matchesPattern } from './pattern.ts';
import { slipsOf } from './slips.ts';

/** Shorter names have too many namesakes under any spelling; in UTF-16 units. */
export const SHORTEST_NAME = 4;
/** A suggestion differs in one letter of this many at most. */
const LETTERS_AN_EDIT = 3;
const MOST_EDITS = 3;
/** Words that begin with as many letters in common may be meant for one another. */
const BEGINNING = 4;

/** What is asked of a word, answered from a table of forms. */
export function expandedIn(table: FormTable, query: WordQuery): WordForms {
  const {
    folded,
    stems = [],
    further = [],
    beginnings = 0,
    pattern,
    variants = false,
    slips,
    nearest: isNearest = false,
  } = query;
  const own = table.form(folded);
  const beginning =
    beginnings === 0
      ? []
      : table.withPrefix(folded).filter((form) => pattern === undefined || matchesPattern(form.folded, pattern));
  const prefixed = commonest(beginning, beginnings);
  const kin = stems.flatMap((stem) => table.withStem(stem));
  const lists = further.map((one) =>
    distinct([
      ...one.forms.flatMap((form) => table.form(form) ?? []),
      ...one.stems.flatMap((stem) => table.withStem(stem)),
    ]),
  );
  const isKnown = own !== undefined || [prefixed, kin, ...lists].some((list) => list.length > 0);
  return {
    own,
    prefixed,
    beginning: beginning.length,
    kin: distinct(kin),
    further: lists,
    variants: variants ? nameVariants(table, folded) : [],
    slips: slips === 'always' || (slips === 'if unknown' && !isKnown) ? nearly(table, folded) : [],
    nearest: isNearest ? nearest(table, folded) : [],
  };
}

/** The commonest of some forms, if they are more than `most`; of equals those that come first by their letters. */
function commonest(forms: readonly Form[], most: number): readonly Form[] {
  if (forms.length <= most) return forms;
  return forms.toSorted((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1)).slice(0, most);
}

function distinct(forms: readonly Form[]): readonly Form[] {
  return [...new Map(forms.map((form) => [form.folded, form])).values()];
}

/** Other spellings of a name; none if the dossier has the word as a common word. */
export function nameVariants(table: FormTable, folded: string): readonly Form[] {
  const known = table.form(folded);
  if (known !== undefined && !isName(known)) return [];
  if (folded.length < SHORTEST_NAME) return [];
  const kin = new Set(nameKeys(folded).flatMap((key) => table.withNameKey(key)));
  kin.delete(folded);
  // Only close spellings: those that are merely possible are other people's names in a larger dossier.
  const close = [...kin].filter((word) => loneNameLikeness(word, folded) === 'close');
  return close.flatMap((word) => table.form(word) ?? []).filter(isName);
}

/** Forms a typing slip away, the fewest slips first, then the commonest; see {@link slipsOf}. */
export function nearly(table: FormTable, folded: string): readonly Form[] {
  return inOrder(slipsOf(table, folded));
}

/**
 * What a reader may have meant by a word that the dossier lacks, the fewest edits first. It is looser than {@link nearly},
 * since it is only shown and never searched for. A common beginning counts as few edits, because names and words often
 * differ in their endings (Caldwell, Calder).
 */
export function nearest(table: FormTable, folded: string): readonly Form[] {
  const edits = Math.min(MOST_EDITS, Math.floor(folded.length / LETTERS_AN_EDIT));
  const beginning = folded.length > BEGINNING ? table.withPrefix(folded.slice(0, BEGINNING)) : [];
  const found = new Map(beginning.map((form) => [form.folded, [form, edits] as const]));
  // A common word with another first letter is another word. Names are often misheard.
  for (const [form, distance] of table.within(folded, edits, 'names')) found.set(form.folded, [form, distance]);
  found.delete(folded);
  return inOrder([...found.values()].filter(([form]) => !/\p{N}/u.test(form.folded)));
}

/** The fewest edits first, then the commonest, then by their letters. */
function inOrder(found: readonly (readonly [Form, number])[]): readonly Form[] {
  return found
    .toSorted(([a, editsA], [b, editsB]) => editsA - editsB || b.count - a.count || (a.folded < b.folded ? -1 : 1))
    .map(([form]) => form);
}
