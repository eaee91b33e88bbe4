import { isName } from '../../finding/names/wordCases.ts';
import { stem } from '../../languages/stem.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { MatchLabel } from '../matchLabel.ts';
import type { PassageIndex } from '../passageIndex.ts';
import type { QueryItem, Switch } from '../query/query.ts';
import type { Form } from '../vocabulary.ts';

/** The words of the dossier that one word of a query matches. */
export interface WordExpansion {
  /** The word as it was typed. */
  readonly surface: string;
  readonly folded: string;
  /** Whether it is only the beginning of a word (`prefix*`). */
  readonly isBeginning: boolean;
  /** Each folded form with the label of its match; the word's own form has `folded`, which `labelOf` makes `exact` if the characters are the same. */
  readonly labels: ReadonlyMap<string, MatchLabel>;
  /** The stems to look up, with the closest label by which each was reached. */
  readonly stems: ReadonlyMap<string, MatchLabel>;
  /** Whether only these very characters count (`no:folded`). */
  readonly exactOnly: boolean;
}

/** Shorter words differ from too many others by one letter to be corrected; in UTF-16 units. */
const SHORTEST_FUZZY = 5;

/**
 * What a word of a query matches: itself, words of its stem, other spellings of the name and, if the dossier has none
 * of these or `~` asks for it, words a typing slip away.
 */
export function expandWord(
  surface: string,
  kind: QueryItem['kind'],
  off: ReadonlySet<Switch>,
  index: PassageIndex,
): WordExpansion {
  const folded = tokenize(surface)[0]?.folded ?? fold(surface);
  const { vocabulary, languages } = index;
  const labels = new Map<string, MatchLabel>();
  const stems = new Map<string, MatchLabel>();
  const include = (form: Form, label: MatchLabel): void => {
    if (!labels.has(form.folded)) labels.set(form.folded, label);
    for (const one of form.stems) if (!stems.has(one)) stems.set(one, label);
  };
  const own = vocabulary.form(folded);
  if (own !== undefined) include(own, 'folded');
  if (kind === 'prefix') {
    for (const form of vocabulary.withPrefix(folded)) include(form, 'folded');
  }
  if (kind === 'word' || kind === 'fuzzy') {
    if (!off.has('stem') && !off.has('folded')) {
      for (const language of languages) {
        for (const form of vocabulary.withStem(stem(folded, language))) include(form, 'stem');
      }
    }
    if (!off.has('names') && !off.has('folded')) {
      for (const form of vocabulary.nameVariants(folded)) include(form, 'name variant');
    }
    const wanted = kind === 'fuzzy' || (labels.size === 0 && folded.length >= SHORTEST_FUZZY);
    if (wanted && !off.has('fuzzy') && !off.has('folded') && !/\p{N}/u.test(folded)) {
      for (const form of nearlyAs(folded, kind, index, off)) include(form, 'fuzzy');
    }
  }
  return { surface, folded, isBeginning: kind === 'prefix', labels, stems, exactOnly: off.has('folded') };
}

/**
 * All forms near enough if `~` asks for them; else only the nearest, since more would be guesses. A name a slip away is
 * somebody else's until the reader says otherwise, so that it is only suggested.
 */
function nearlyAs(
  folded: string,
  kind: QueryItem['kind'],
  { vocabulary }: PassageIndex,
  off: ReadonlySet<Switch>,
): readonly Form[] {
  const near = vocabulary.nearly(folded).filter((form) => !/\p{N}/u.test(form.folded));
  return kind === 'fuzzy' ? near : near.slice(0, 2).filter((form) => off.has('names') || !isName(form));
}

/** How a token of a passage matches the expanded word, or null. */
export function labelOf(token: { surface: string; folded: string }, word: WordExpansion): MatchLabel | null {
  const label = word.labels.get(token.folded);
  if (label === undefined) return null;
  const isExact = word.isBeginning ? token.surface.startsWith(word.surface) : token.surface === word.surface;
  if (isExact) return 'exact';
  return word.exactOnly ? null : label;
}
