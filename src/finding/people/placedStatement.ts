import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Statement } from '../statements/statement.ts';

/** A statement with the document that contains it. */
export interface PlacedStatement {
  readonly document: NumberedDocument;
  readonly statement: Statement;
}
