import { nameKeys } from '../../../finding/names/nameKeys.ts';
import { isName } from '../../../finding/names/wordCases.ts';
import type { Database } from '../../../keeping/database.ts';
import { SHORTEST_NAME } from '../../relatives.ts';
import type { PendingStem, PendingTerm } from './pendingTerms.ts';

type Numbers = Pick<PendingTerm, 'passages' | 'counted' | 'capitalised' | 'small'>;

/** Writes the rows of terms and stems, with the keys of terms that are written as names. */
export class TermRows {
  readonly #change;
  readonly #remove;
  readonly #changeStem;
  readonly #removeStem;
  readonly #addKey;
  readonly #removeKey;

  constructor(database: Database) {
    this.#change = database.prepare(
      `INSERT INTO term (folded, stem, surface, passages, counted, capitalised, small) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (folded, stem) DO UPDATE SET
         surface = CASE WHEN counted > 0 THEN surface ELSE excluded.surface END,
         passages = passages + excluded.passages,
         counted = counted + excluded.counted,
         capitalised = capitalised + excluded.capitalised,
         small = small + excluded.small
       RETURNING id, passages, counted, capitalised, small`,
    );
    this.#change.setReturnArrays(true);
    this.#remove = database.prepare('DELETE FROM term WHERE id = ?');
    this.#changeStem = database.prepare(
      `INSERT INTO stem (stem, passages, held) VALUES (?, ?, ?)
       ON CONFLICT (stem) DO UPDATE SET passages = passages + excluded.passages, held = held + excluded.held`,
    );
    this.#removeStem = database.prepare('DELETE FROM stem WHERE stem = ? AND passages <= 0');
    this.#addKey = database.prepare('INSERT INTO name_key (key, term, folded) VALUES (?, ?, ?)');
    this.#removeKey = database.prepare('DELETE FROM name_key WHERE key = ? AND term = ?');
  }

  /** Changes the numbers of a term by those of `pending`, and gives its id. A term that no passage holds any more goes. */
  changeTerm(pending: PendingTerm): number {
    const { folded, stem, surface, passages, counted, capitalised, small } = pending;
    // Sound: these are the columns after RETURNING, and rows come as arrays.
    const row = this.#change.get(
      folded,
      stem.stem,
      surface,
      passages,
      counted,
      capitalised,
      small,
    ) as unknown as number[];
    const [id = 0, ...numbers] = row;
    const [nowPassages = 0, nowCounted = 0, nowCapitalised = 0, nowSmall = 0] = numbers;
    const now = { passages: nowPassages, counted: nowCounted, capitalised: nowCapitalised, small: nowSmall };
    const before = {
      passages: now.passages - passages,
      counted: now.counted - counted,
      capitalised: now.capitalised - capitalised,
      small: now.small - small,
    };
    if (folded.length >= SHORTEST_NAME && mayBeName(before) !== mayBeName(now)) {
      for (const key of nameKeys(folded)) {
        if (mayBeName(now)) this.#addKey.run(key, id, folded);
        else this.#removeKey.run(key, id);
      }
    }
    if (now.passages <= 0) this.#remove.run(id);
    return id;
  }

  /** Changes the numbers of passages that hold a stem. */
  changeStem({ stem, passages, held }: PendingStem): void {
    if (passages === 0 && held === 0) return;
    this.#changeStem.run(stem, passages, held);
    if (passages < 0) this.#removeStem.run(stem);
  }
}

/**
 * Whether a term is written as a name. If a form is, then at least one of its terms is: the numbers of a form are the sums of
 * those of its terms.
 */
function mayBeName(numbers: Numbers): boolean {
  return numbers.passages > 0 && numbers.counted > 0 && isName(numbers);
}
