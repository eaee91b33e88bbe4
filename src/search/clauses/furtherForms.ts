import { otherForms, type StemsAndForms } from '../../languages/otherForms.ts';
import { stem } from '../../languages/stem.ts';
import type { Clause, QueryItem } from '../query/query.ts';
import { initialsIn } from '../readings/initials.ts';
import { READING_MARKS } from '../readings/reading.ts';
import { addCurrencies, addDecades, addNumbers, addShares } from './rowNumbers.ts';
import { add, WordRow } from './wordRow.ts';

/** What a word of a query may be in the dossier beside itself and the words of its stem. */
export interface FurtherForms {
  /** The same word written otherwise: “twelve” for 12, “email” for “e-mail”. */
  readonly equal: StemsAndForms;
  /** Words of which it may be a form, and that may be forms of it. */
  readonly other: StemsAndForms;
  /** Initials of the name to which it belongs, or the names of which it is the initials. */
  readonly initials: StemsAndForms;
}

/**
 * What the words of some clauses may be beside themselves, by their items; words of clauses in a row are read together, each
 * of several alternatives by itself. `languages` are those of the dossier.
 */
export function furtherForms(
  clauses: readonly Clause[],
  languages: ReadonlySet<string>,
): ReadonlyMap<QueryItem, FurtherForms> {
  const found = new Map<QueryItem, FurtherForms>();
  let row: { readonly item: QueryItem; readonly word: string }[] = [];
  const readRow = (): void => {
    const forms = formsInRow(
      row.map(({ word }) => word),
      languages,
    );
    for (const [at, { item }] of row.entries()) {
      const own = forms[at];
      if (own !== undefined) found.set(item, own);
    }
    row = [];
  };
  for (const { negated, alternatives } of clauses) {
    const [first] = alternatives;
    const word = first === undefined || negated ? undefined : onlyWord(first);
    if (alternatives.length === 1 && first !== undefined && word !== undefined) {
      row.push({ item: first, word });
      continue;
    }
    readRow();
    for (const item of alternatives) {
      if (item.kind === 'group')
        for (const [part, forms] of furtherForms(item.parts, languages)) found.set(part, forms);
      const one = negated ? undefined : onlyWord(item);
      if (one === undefined) continue;
      row.push({ item, word: one });
      readRow();
    }
  }
  readRow();
  return found;
}

function onlyWord({ kind, words }: QueryItem): string | undefined {
  return (kind === 'word' || kind === 'joined') && words.length === 1 ? words[0] : undefined;
}

function formsInRow(words: readonly string[], languages: ReadonlySet<string>): readonly FurtherForms[] {
  const row = new WordRow(words, languages);
  // A word of a query is one token. If together they are cut otherwise, no word can be told from the next.
  if (row.tokens.length === words.length) {
    addNumbers(row);
    addDecades(row);
    addShares(row);
    addCurrencies(row);
    addJoined(row);
    addInitials(row);
  }
  return words.map((_word, at): FurtherForms => {
    const folded = row.tokens[at]?.folded ?? '';
    const others = [...languages].map((language) => otherForms(folded, language));
    const joined = folded.length < SHORTEST_JOINED ? [] : [...languages].map((language) => stem(folded, language));
    return {
      equal: { stems: [], forms: [...(row.equal[at] ?? []), READING_MARKS.joined + folded] },
      other: {
        stems: [...others.flatMap(({ stems }) => stems), ...joined.map((one) => READING_MARKS.joined + one)],
        forms: others.flatMap(({ forms }) => forms),
      },
      initials: { stems: [], forms: [...(row.initials[at] ?? [])] },
    };
  });
}

/** Shorter words are not written with a hyphen. In UTF-16 units. */
const SHORTEST_JOINED = 4;

/** Two words that may be written in one. */
function addJoined({ tokens, equal }: WordRow): void {
  for (const [at, { folded }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (next !== undefined && /^\p{L}+$/u.test(folded + next.folded)) add(equal, at, at + 2, [folded + next.folded]);
  }
}

/** Initials of names, and names of initials. */
function addInitials({ text, tokens, initials }: WordRow): void {
  for (const [at, { folded }] of tokens.entries()) {
    // The small letters of a question may be initials that the dossier writes as such: the expansion looks.
    if (!/^\p{L}{2,6}\.?$/u.test(folded)) continue;
    add(initials, at, at + 1, [READING_MARKS.initials + folded.replace('.', '')]);
  }
  for (const { start, end, folded } of initialsIn(text, tokens)) {
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end) + 1;
    add(initials, from, to, [folded.slice(READING_MARKS.initials.length)]);
  }
}
