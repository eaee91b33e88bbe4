import type { Database } from '../../../keeping/database.ts';
import type { AnalysedPassage } from '../../analysis/analysedPassage.ts';
import { isReading } from '../../readings/reading.ts';
import { titleWeight } from './fieldWeights.ts';
import { GramChange } from './gramRows.ts';
import { encodeAscending } from './numberList.ts';
import { PendingTerms } from './pendingTerms.ts';
import { phraseText, stretchesText } from './phraseText.ts';
import { encodeDocuments, encodeLengths, type FieldLengths, type SegmentDocument } from './segmentRows.ts';
import { SEGMENT_PASSAGES } from './segmentSizes.ts';
import { TermRows } from './termRows.ts';

/** What an index holds: all that finds passages, or only the words, if another engine finds the passages. */
export type IndexContents = 'passages' | 'words';

/**
 * Writes the passages of documents into the index on disk, within a transaction of the caller. What it is given is collected
 * and written as one segment by {@link flush}, which must be called before the transaction ends; then the writer may be used
 * on. If the transaction is rolled back, the writer must be thrown away.
 */
export class IndexWriter {
  readonly #database: Database;
  readonly #statements;
  readonly #contents: IndexContents;
  #terms = new PendingTerms();
  #grams: GramChange | undefined;
  #documents: (SegmentDocument & { readonly language: string })[] = [];
  #lengths: FieldLengths[] = [];

  constructor(database: Database, contents: IndexContents = 'passages') {
    this.#database = database;
    this.#contents = contents;
    this.#statements = {
      addPhrases: database.prepare('INSERT INTO phrase (rowid, words, quoted) VALUES (?, ?, ?)'),
      removePhrases: database.prepare('DELETE FROM phrase WHERE rowid = ?'),
      addSegment: database.prepare(
        'INSERT INTO segment (slots, passages, documents, lengths, terms) VALUES (?, ?, ?, ?, ?)',
      ),
      shrinkSegment: database.prepare('UPDATE segment SET passages = passages - ? WHERE id = ?'),
      addDocument: database.prepare(
        'INSERT INTO indexed_document (place, passages, language, segment) VALUES (?, ?, ?, ?)',
      ),
      removeDocument: database.prepare('DELETE FROM indexed_document WHERE place = ? RETURNING segment'),
      addPosting: database.prepare('INSERT INTO posting (term, segment, entries) VALUES (?, ?, ?)'),
    };
  }

  /**
   * Adds a document with all its passages in order; the first has the number `place`, the others those after it. No place may
   * ever have been another passage's. A document without passages leaves no trace.
   */
  add(place: number, passages: readonly AnalysedPassage[]): void {
    if (passages.length === 0) return;
    const isWhole = this.#contents === 'passages';
    const weight = titleWeight(passages.length);
    for (const [which, passage] of passages.entries()) {
      const slot = this.#lengths.length;
      const length = { text: 0, headings: 0, title: 0 };
      this.#terms.add(passage, weight, isWhole ? slot : undefined);
      for (const form of passage.forms) {
        // Readings are no words of the passage: they make it no longer.
        if (isReading(form.folded)) continue;
        length.text += form.text;
        length.headings += form.headings;
        length.title += form.title;
      }
      this.#lengths.push(length);
      this.#gramChange().count(passage.written, 1);
      if (!isWhole) continue;
      const words = phraseText(passage.phrase);
      this.#statements.addPhrases.run(place + which, words, stretchesText(passage.quotedPhrases));
    }
    this.#documents.push({ place, passages: passages.length, language: passages[0]?.language ?? '' });
    if (this.#lengths.length >= SEGMENT_PASSAGES) this.flush();
  }

  /**
   * Takes the document at `place` out; `passages` are those that were added. Its postings stay until segments are merged;
   * no reader counts them. Does nothing if the document is not in the index.
   */
  remove(place: number, passages: readonly AnalysedPassage[]): void {
    if (this.#documents.some((document) => document.place === place)) this.flush();
    const segment = this.#statements.removeDocument.get(place)?.segment;
    if (segment === undefined) return;
    this.#statements.shrinkSegment.run(passages.length, Number(segment));
    const weight = titleWeight(passages.length);
    for (const [which, passage] of passages.entries()) {
      this.#terms.remove(passage, weight);
      this.#gramChange().count(passage.written, -1);
      if (this.#contents === 'passages') this.#statements.removePhrases.run(place + which);
    }
  }

  /** Writes what was collected. */
  flush(): void {
    const rows = new TermRows(this.#database);
    const lists: { readonly id: number; readonly entries: Uint8Array }[] = [];
    for (const stem of this.#terms.stems()) rows.changeStem(stem);
    for (const term of this.#terms.terms()) {
      const id = rows.changeTerm(term);
      if (term.postings !== undefined) lists.push({ id, entries: term.postings.done() });
    }
    if (this.#documents.length > 0) this.#addSegment(lists);
    this.#grams?.write(this.#database);
    this.#terms = new PendingTerms();
    this.#grams = undefined;
    this.#documents = [];
    this.#lengths = [];
  }

  /** It has a number for every run of characters, so it is made only when there is something to count. */
  #gramChange(): GramChange {
    this.#grams ??= new GramChange();
    return this.#grams;
  }

  #addSegment(lists: { readonly id: number; readonly entries: Uint8Array }[]): void {
    const { addSegment, addDocument, addPosting } = this.#statements;
    lists.sort((a, b) => a.id - b.id);
    const { lastInsertRowid: segment } = addSegment.run(
      this.#lengths.length,
      this.#lengths.length,
      encodeDocuments(this.#documents),
      encodeLengths(this.#lengths),
      encodeAscending(lists.map(({ id }) => id)),
    );
    for (const { place, passages, language } of this.#documents) addDocument.run(place, passages, language, segment);
    for (const { id, entries } of lists) addPosting.run(id, segment, entries);
  }
}
