import type { Database } from '../../../keeping/database.ts';
import type { StemCount } from '../../engine.ts';
import type { ClauseSource } from './clauseReader.ts';
import { HELD_UNIT } from './pendingTerms.ts';
import { phraseQuery } from './phraseText.ts';
import { PlaceSet } from './placeSet.ts';
import type { FormPostings, StemPostings } from './wordReader.ts';

/** Reads posting lists and the places of phrases. */
export class PostingTables {
  readonly #postings;
  readonly #phrases;
  readonly #highest;
  readonly #passages;
  readonly #words;
  readonly #held;

  constructor(database: Database) {
    this.#postings = database.prepare(
      `SELECT posting.segment, term.folded, posting.entries
       FROM term JOIN posting ON posting.term = term.id WHERE term.stem = ?`,
    );
    this.#postings.setReturnArrays(true);
    this.#phrases = database.prepare('SELECT rowid FROM phrase WHERE phrase MATCH ?');
    this.#phrases.setReturnArrays(true);
    this.#highest = database.prepare(
      'SELECT place + passages AS number FROM indexed_document ORDER BY place DESC LIMIT 1',
    );
    this.#passages = database.prepare('SELECT passages AS number FROM stem WHERE stem = ?');
    this.#held = database.prepare('SELECT held AS number FROM stem WHERE stem = ?');
    this.#words = database.prepare(
      'SELECT SUM(counted) AS number FROM term WHERE folded IN (SELECT folded FROM term WHERE stem = ? AND counted > 0)',
    );
  }

  /** How often a stem occurs. */
  countOf(stem: string): StemCount {
    return { passages: numberIn(this.#passages.get(stem)), words: numberIn(this.#words.get(stem)) };
  }

  /** How many passages hold a stem; one that holds less than a whole word of it counts for that part. */
  heldOf(stem: string): number {
    return numberIn(this.#held.get(stem)) / HELD_UNIT;
  }

  /** What a question is answered from; it remembers each list, since a question may name a word twice. */
  forOneQuestion(): ClauseSource {
    const postings = new Map<string, StemPostings>();
    const places = new Map<string, PlaceSet>();
    return {
      postingsOf: (stem) => {
        const known = postings.get(stem) ?? this.#postingsOf(stem);
        postings.set(stem, known);
        return known;
      },
      placesOf: (phrase, inQuotes) => {
        const query = phraseQuery(phrase, inQuotes);
        const known = places.get(query) ?? this.#placesOf(query);
        places.set(query, known);
        return known;
      },
    };
  }

  #postingsOf(stem: string): StemPostings {
    const bySegment = new Map<number, FormPostings[]>();
    // Sound: these are the columns of the statement, and rows come as arrays.
    const rows = this.#postings.all(stem) as unknown as readonly (readonly [number, string, Uint8Array])[];
    for (const [segment, folded, entries] of rows) {
      const list = bySegment.get(segment);
      if (list === undefined) bySegment.set(segment, [{ folded, entries }]);
      else list.push({ folded, entries });
    }
    return bySegment;
  }

  #placesOf(query: string): PlaceSet {
    // Sound: the same.
    const rows = this.#phrases.all(query) as unknown as readonly (readonly [number])[];
    return new PlaceSet(
      rows.map(([place]) => place),
      numberIn(this.#highest.get()),
    );
  }
}

function numberIn(row: Record<string, unknown> | undefined): number {
  return Number(row?.number ?? 0);
}
