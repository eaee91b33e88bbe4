import { isName } from '../../finding/names/wordCases.ts';
import type { StemsAndForms } from '../../languages/otherForms.ts';
import { stem } from '../../languages/stem.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { FurtherForms } from '../clauses/furtherForms.ts';
import type { WordForms, WordQuery } from '../engine.ts';
import type { Form } from '../form.ts';
import type { MatchLabel } from '../matchLabel.ts';
import type { Switch, WordItem } from '../query/query.ts';
import { INITIALS } from '../readings/initials.ts';
import { currencyReading, isReading, SHARE_READING, tagReading } from '../readings/reading.ts';

/** The words of the dossier that one word of a query matches. */
export interface WordExpansion {
  /** The word as it was typed. */
  readonly surface: string;
  readonly folded: string;
  /** Whether it is only the beginning of a word (`prefix*`). */
  readonly isBeginning: boolean;
  /** Each folded form with the label of its match; the word's own form has `folded`, which `labelOf` makes `exact` if the characters are the same. */
  readonly labels: ReadonlyMap<string, MatchLabel>;
  /** Those of the forms that are {@link Reading}s. */
  readonly readings: readonly string[];
  /** The stems to look up, with the closest label by which each was reached. */
  readonly stems: ReadonlyMap<string, MatchLabel>;
  /** The word as the dossier has it, else the likeliest other spelling of the name; undefined if it has neither. */
  readonly likeliest: Form | undefined;
  /** How many forms the dossier has beyond those that are looked for. */
  readonly leftOut: number;
  /** Whether it stands for a word that was typed otherwise, so that no match is exact. */
  readonly isOtherwise: boolean;
  /** Whether only these very characters count (`no:folded`). */
  readonly exactOnly: boolean;
}

/** Shorter words are not corrected; in UTF-16 units. */
const SHORTEST_FUZZY = 4;

/** What is asked of the engine about a word of a query; `languages` are those of the dossier. */
export function wordQuery(
  surface: string,
  kind: WordItem['kind'],
  off: ReadonlySet<Switch>,
  languages: ReadonlySet<string>,
  further?: FurtherForms,
  beginnings = Number.POSITIVE_INFINITY,
): WordQuery {
  const folded = foldedOf(surface, kind);
  const isWord = WORDS.has(kind) && !off.has('folded');
  const maySlip = isWord && !off.has('fuzzy') && !/\p{N}/u.test(folded);
  return {
    folded,
    ...(kind === 'prefix' || kind === 'pattern' ? { beginnings } : {}),
    ...(kind === 'pattern' ? { pattern: fold(surface) } : {}),
    stems: isWord && !off.has('stem') ? [...new Set([...languages].map((language) => stem(folded, language)))] : [],
    ...(further === undefined || !isWord
      ? {}
      : {
          further: [further.equal, off.has('stem') ? NONE : further.other, off.has('names') ? NONE : further.initials],
        }),
    // Whether a word is a name is seen from its spellings, even if they are not looked for.
    variants: true,
    ...(maySlip && kind === 'fuzzy' ? { slips: 'always' } : {}),
    ...(maySlip && kind === 'word' && folded.length >= SHORTEST_FUZZY ? { slips: 'if unknown' } : {}),
  };
}

const NONE: StemsAndForms = { stems: [], forms: [] };

/**
 * What a word of a query matches: itself, words of its stem, other spellings of the name and, if the dossier has none
 * of these or `~` asks for it, words a typing slip away.
 */
export function expansionOf(
  surface: string,
  kind: WordItem['kind'],
  off: ReadonlySet<Switch>,
  { own, prefixed, beginning, kin, further: [equal = [], other = [], initials = []], variants, slips }: WordForms,
): WordExpansion {
  const labels = new Map<string, MatchLabel>();
  const stems = new Map<string, MatchLabel>();
  const include = (form: Form, label: MatchLabel): void => {
    if (!labels.has(form.folded)) labels.set(form.folded, label);
    for (const one of form.stems) if (!stems.has(one)) stems.set(one, label);
  };
  const isWord = WORDS.has(kind) && !off.has('folded');
  if (own !== undefined && kind !== 'pattern') include(own, 'folded');
  for (const form of prefixed) include(form, 'folded');
  // “New port” is not the town of Newport.
  for (const form of equal) if (!isName(form)) include(form, 'folded');
  for (const form of kin) include(form, 'stem');
  // “Rose” is somebody's name or a form of “rise”, but not both.
  if (own === undefined || !isName(own)) for (const form of other) if (!isName(form)) include(form, 'stem');
  const isInitials = INITIALS.test(surface) || (own !== undefined && INITIALS.test(own.surface));
  for (const form of initials) {
    if (isReading(form.folded) ? isInitials : INITIALS.test(form.surface)) include(form, 'name variant');
  }
  if (isWord && !off.has('names')) for (const form of variants) include(form, 'name variant');
  if (kind === 'fuzzy' || (kind !== 'joined' && labels.size === 0))
    for (const form of nearlyAs(slips, kind, off)) include(form, 'fuzzy');
  return {
    surface,
    folded: foldedOf(surface, kind),
    isBeginning: kind === 'prefix',
    labels,
    readings: [...labels.keys()].filter(isReading),
    stems,
    likeliest: own ?? variants[0],
    leftOut: Math.max(0, beginning - prefixed.length),
    isOtherwise: kind === 'joined',
    exactOnly: off.has('folded'),
  };
}

/** Items whose words are looked for in every form. */
const WORDS: ReadonlySet<WordItem['kind']> = new Set(['word', 'fuzzy', 'joined']);

/** The folded word to look up; of a word with wildcards, what is before the first. */
function foldedOf(surface: string, kind: WordItem['kind']): string {
  if (kind === 'sign') return surface === '%' ? SHARE_READING : currencyReading(surface);
  if (kind === 'tag') return tagReading(surface);
  if (kind === 'pattern') return fold(surface.replace(/[*?].*$/su, ''));
  return tokenize(surface)[0]?.folded ?? fold(surface);
}

/**
 * All forms near enough if `~` asks for them; else only the nearest, since more would be guesses. A name a slip away is
 * somebody else's until the reader says otherwise, so that it is only suggested.
 */
function nearlyAs(slips: readonly Form[], kind: WordItem['kind'], off: ReadonlySet<Switch>): readonly Form[] {
  const near = slips.filter((form) => !/\p{N}/u.test(form.folded));
  return kind === 'fuzzy' ? near : near.slice(0, 2).filter((form) => off.has('names') || !isName(form));
}

/** How a token of a passage matches the expanded word, or null. */
export function labelOf(token: { surface: string; folded: string }, word: WordExpansion): MatchLabel | null {
  const label = word.labels.get(token.folded);
  if (label === undefined) return null;
  const isExact = word.isBeginning ? token.surface.startsWith(word.surface) : token.surface === word.surface;
  if (isExact && !word.isOtherwise) return 'exact';
  return word.exactOnly ? null : label;
}
