import { distance } from 'fastest-levenshtein';
import { isName } from '../../../finding/names/wordCases.ts';
import type { Database } from '../../../keeping/database.ts';
import type { Form } from '../../form.ts';
import type { FormTable } from '../../formTable.ts';

/** Above every character of a word. */
const LAST = '\u{10ffff}';

/** A row of the table of terms. */
type TermRow = readonly [
  folded: string,
  stem: string,
  surface: string,
  counted: number,
  capitalised: number,
  small: number,
];

/** The words of a dossier, looked up in the tables of its index on disk. */
export class DiskVocabulary implements FormTable {
  readonly #ofForm;
  readonly #ofStem;
  readonly #ofRange;
  readonly #ofKey;
  readonly #alike;
  readonly #names;

  constructor(database: Database) {
    const rows = (condition: string) => {
      const columns = 'folded, stem, surface, counted, capitalised, small';
      const statement = database.prepare(`SELECT ${columns} FROM term WHERE counted > 0 AND ${condition} ORDER BY id`);
      statement.setReturnArrays(true);
      // Sound: these are the columns of the statement, and rows come as arrays.
      return (...values: string[]) => formsOf(statement.all(...values) as unknown as readonly TermRow[]);
    };
    const words = (select: string) => {
      const statement = database.prepare(select);
      statement.setReturnArrays(true);
      // Sound: the same.
      return (...values: (string | number)[]) => statement.all(...values) as unknown as readonly [string][];
    };
    this.#ofForm = rows('folded = ?');
    this.#ofStem = rows('folded IN (SELECT folded FROM term WHERE stem = ? AND counted > 0)');
    this.#ofRange = rows('folded >= ? AND folded < ?');
    this.#ofKey = words('SELECT folded FROM name_key WHERE key = ?');
    this.#alike = words('SELECT folded FROM term WHERE folded >= ? AND folded < ? AND length(folded) BETWEEN ? AND ?');
    this.#names = words('SELECT folded FROM term WHERE capitalised >= 9 * small AND length(folded) BETWEEN ? AND ?');
  }

  form(folded: string): Form | undefined {
    return this.#ofForm(folded)[0];
  }

  withStem(stem: string): readonly Form[] {
    return this.#ofStem(stem);
  }

  withPrefix(folded: string): readonly Form[] {
    return this.#ofRange(...rangeOf(folded));
  }

  withNameKey(key: string): readonly string[] {
    return this.#ofKey(key).map(([folded]) => folded);
  }

  *within(folded: string, edits: number, others: 'names' | 'no others'): Generator<readonly [Form, number]> {
    const first = folded.charAt(0);
    for (const word of new Set(this.#candidates(folded, edits, others).map(([one]) => one))) {
      const apart = distance(word, folded);
      const form = apart > edits ? undefined : this.form(word);
      if (form !== undefined && (word.charAt(0) === first || isName(form))) yield [form, apart];
    }
  }

  /** Words of which some may be near enough. */
  #candidates(folded: string, edits: number, others: 'names' | 'no others'): readonly (readonly [string])[] {
    // SQLite counts code points and not UTF-16 units: an edit of one changes the number of the other by one at most.
    const points = [...folded].length;
    const lengths = [points - edits, points + edits] as const;
    const first = folded.charAt(0);
    const alike = this.#alike(...rangeOf(first), ...lengths);
    if (others === 'no others') return alike;
    return [...alike, ...this.#names(...lengths).filter(([word]) => word.charAt(0) !== first)];
  }
}

/** The lowest word that begins with some UTF-16 units, and what is above the highest. SQLite compares whole characters. */
function rangeOf(beginning: string): readonly [string, string] {
  if (beginning.isWellFormed()) return [beginning, beginning + LAST];
  // It ends in the first half of a surrogate pair, and stands for all characters that have this half.
  return [`${beginning}\udc00`, `${beginning}\udfff${LAST}`];
}

/** Forms from their terms, whose numbers are added up. A form has the place of its first term. */
function formsOf(rows: readonly TermRow[]): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const [folded, stem, surface, counted, capitalised, small] of rows) {
    const known = forms.get(folded);
    forms.set(folded, {
      folded,
      surface: known?.surface ?? surface,
      stems: [...(known?.stems ?? []), stem],
      count: (known?.count ?? 0) + counted,
      capitalised: (known?.capitalised ?? 0) + capitalised,
      small: (known?.small ?? 0) + small,
    });
  }
  return [...forms.values()];
}
