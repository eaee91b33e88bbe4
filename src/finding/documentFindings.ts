import type { DateMention } from '../dossier/dateMention.ts';
import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import type { DatesOfDocument } from './dates/datedSentences.ts';
import type { CapitalRun } from './names/capitalRuns.ts';
import type { ReportedSentence } from './statements/reporting/reportedSentence.ts';
import type { Statement } from './statements/statement.ts';

/**
 * What is found in one document. It depends on that document alone: its text, blocks, passages, date and language. So it is
 * found when the document is read, kept, and used again as long as the document is the same.
 */
export interface DocumentFindings {
  readonly document: NumberedDocument;
  /** What is said in quotation marks or in turns, with speakers, in reading order. */
  readonly statements: readonly Statement[];
  /** The sentences that report in the document's own words what someone said, in reading order. */
  readonly reported: readonly ReportedSentence[];
  /** The times that the document names, in reading order. */
  readonly dateMentions: readonly DateMention[];
  /** The sentences that name a time, in reading order, and the times that nothing dates. */
  readonly dates: DatesOfDocument;
  /** The runs of capitalised words in each passage, among which the names are. */
  readonly capitals: ReadonlyMap<Passage, readonly CapitalRun[]>;
}
