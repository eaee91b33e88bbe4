import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Statement } from './statements/statement.ts';
import { statementsOf } from './statements/statements.ts';

const known = new WeakMap<NumberedDocument, readonly Statement[]>();

/** The statements of a document in reading order, found once. */
export function statementsOfDocument(document: NumberedDocument): readonly Statement[] {
  let statements = known.get(document);
  if (statements === undefined) {
    statements = statementsOf(document.text, document.blocks, document.metadata.language);
    known.set(document, statements);
  }
  return statements;
}
