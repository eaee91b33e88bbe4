import type { DocumentFindings } from '../documentFindings.ts';
import { encodeCapitals } from './capitalCodec.ts';
import { encodeDateMentions } from './dateMentionCodec.ts';
import { encodeDates } from './datesCodec.ts';
import { encodeReported } from './reportedCodec.ts';
import { encodeStatements } from './statementCodec.ts';

/**
 * Raised whenever the same document would give other findings, other words for them, or other bytes: what was kept by
 * another version is made again.
 */
export const FINDINGS_VERSION = 3;

/** The kinds of findings of a document, each of which is kept and read by itself. */
export const FINDING_KINDS = ['statements', 'reported', 'dateMentions', 'dates', 'capitals'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The findings of one document as they are kept. They do not name the document or the numbers of its passages. */
export type EncodedFindings = Readonly<Record<FindingKind, Uint8Array>>;

/** The findings of a document as bytes. */
export function encodeFindings(found: DocumentFindings): EncodedFindings {
  const { document, statements, reported, dateMentions, dates, capitals } = found;
  const { passages } = document;
  return {
    statements: encodeStatements(statements),
    reported: encodeReported(reported),
    dateMentions: encodeDateMentions(dateMentions),
    dates: encodeDates(dates, passages),
    capitals: encodeCapitals(capitals, passages),
  };
}
