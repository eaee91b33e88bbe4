import type { DateMention } from '../dossier/dateMention.ts';
import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import { ListMemo } from '../text/listMemo.ts';
import { Memo } from '../text/memo.ts';
import { decodeCapitals } from './codec/capitalCodec.ts';
import { decodeDateMentions } from './codec/dateMentionCodec.ts';
import { decodeDates } from './codec/datesCodec.ts';
import type { FindingKind } from './codec/encodedFindings.ts';
import { decodeReported } from './codec/reportedCodec.ts';
import { decodeStatements } from './codec/statementCodec.ts';
import type { DatesOfDocument } from './dates/datedSentences.ts';
import type { DocumentFindings } from './documentFindings.ts';
import type { FindingsIndex } from './lookup/findingsIndex.ts';
import type { CapitalRun } from './names/capitalRuns.ts';
import type { ReportedSentence } from './statements/reporting/reportedSentence.ts';
import type { Statement } from './statements/statement.ts';

/** Where the findings of documents are kept as bytes. */
export interface FindingsStore {
  /** One kind of findings of a document, as `encodeFindings` wrote it. Throws if it is not kept. */
  encoded(document: NumberedDocument, kind: FindingKind): Uint8Array;
  /** Some of its documents, in the order of their dossier, by what was found in them. */
  index(documents: readonly NumberedDocument[]): FindingsIndex;
}

/** Findings of so many documents are remembered at least, of each kind. */
const MOST_DOCUMENTS = 512;

/** The findings of documents that are kept as bytes. What was read last is remembered. */
export class KeptFindings {
  readonly #store: Pick<FindingsStore, 'encoded'>;
  // Statements are compared by identity, so one that somebody holds stays the same.
  readonly #statements = new ListMemo<NumberedDocument, Statement>(MOST_DOCUMENTS);
  readonly #reported = new Memo<NumberedDocument, readonly ReportedSentence[]>(MOST_DOCUMENTS);
  readonly #dateMentions = new Memo<NumberedDocument, readonly DateMention[]>(MOST_DOCUMENTS);
  readonly #dates = new Memo<NumberedDocument, DatesOfDocument>(MOST_DOCUMENTS);
  readonly #capitals = new Memo<NumberedDocument, ReadonlyMap<Passage, readonly CapitalRun[]>>(MOST_DOCUMENTS);

  constructor(store: Pick<FindingsStore, 'encoded'>) {
    this.#store = store;
  }

  /** The findings of a document. Nothing is read before it is asked for. */
  of(document: NumberedDocument): DocumentFindings {
    const bytes = (kind: FindingKind): Uint8Array => this.#store.encoded(document, kind);
    const [statements, reported, dateMentions] = [this.#statements, this.#reported, this.#dateMentions];
    const [dates, capitals] = [this.#dates, this.#capitals];
    return {
      document,
      get statements() {
        return statements.of(document, () => decodeStatements(bytes('statements')));
      },
      get reported() {
        return reported.of(document, () => decodeReported(bytes('reported')));
      },
      get dateMentions() {
        return dateMentions.of(document, () => decodeDateMentions(bytes('dateMentions')));
      },
      get dates() {
        return dates.of(document, () => decodeDates(bytes('dates'), document));
      },
      get capitals() {
        return capitals.of(document, () => decodeCapitals(bytes('capitals'), document.standing, document.passages));
      },
    };
  }
}
