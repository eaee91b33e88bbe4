import type { NumberedDocument } from '../../dossier/dossier.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import type { QuotationFound } from '../../json/old.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';

/** A statement as an answer shows it: the part of it that stands in one passage; null where none does. */
export function quotationOf(document: NumberedDocument, passage: Slice, statement: Statement): QuotationFound | null {
  const parts = clippedSlices(statement, passage);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = { start: first.start, end: last.end };
  const isPronoun = (name: string): boolean =>
    speechLexiconOf(document.metadata.language).pronouns.has(name.toLowerCase());
  // A pronoun that nobody can resolve is no answer to who spoke.
  const speaker = statement.speaker === null || isPronoun(statement.speaker.name) ? null : statement.speaker.name;
  const chain = speaker === null ? [] : statement.chain.filter(({ name }) => !isPronoun(name));
  return {
    ...whole,
    text: document.text.slice(whole.start, whole.end),
    parts: [...parts],
    editorial: statement.editorial.filter((slice) => contains(whole, slice)).map(({ start, end }) => ({ start, end })),
    kind: statement.kind,
    speaker,
    chain: chain.map(({ name, cue, start, end }) => ({ name, cue, start, end })),
    confidence: Number(statement.confidence.toFixed(3)),
  };
}
