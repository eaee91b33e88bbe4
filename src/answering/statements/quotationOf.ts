import type { ChainLinkShown, Quotation, StanceShown } from '../../answer/quotation.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { contains, type Slice } from '../../dossier/slice.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { ChainLink, Statement } from '../../finding/statements/statement.ts';
import { isPronoun } from '../../languages/isPronoun.ts';
import { nearestPlace } from './nearestPlace.ts';

/** A statement as an answer shows it: the part of it that is in one passage; null if none is. */
export function quotationOf(document: NumberedDocument, passage: Slice, statement: Statement): Quotation | null {
  const parts = clippedSlices(statement, passage);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = { start: first.start, end: last.end };
  const speaker = speakerPlace(document, statement);
  return {
    words: placeIn(document, whole),
    parts: parts.map((part) => placeIn(document, part)),
    editorial: statement.editorial.filter((slice) => contains(whole, slice)).map((slice) => placeIn(document, slice)),
    kind: statement.kind,
    stance: stanceOf(document, statement),
    speaker,
    chain: speaker === null ? [] : chainOf(document, statement),
    confidence: Number(statement.confidence.toFixed(3)),
  };
}

/** Where the document writes the name of whoever made a statement in its fullest form; null if it does not say who did. */
export function speakerPlace(document: NumberedDocument, { speaker }: Pick<Statement, 'speaker'>): Place | null {
  // A pronoun that nobody can resolve is not an answer to who spoke.
  if (speaker === null || isPronoun(speaker.name, document.metadata.language)) return null;
  return nearestPlace(document, speaker.name, speaker.mention);
}

/** How a document shows that the words of a statement were not said; null if it gives them as said. */
export function stanceOf(document: NumberedDocument, { stance }: Pick<Statement, 'stance'>): StanceShown | null {
  if (stance.kind === 'asserted') return null;
  const { kind, words, by } = stance;
  return {
    kind,
    words: placeIn(document, words),
    by: by === null ? null : nearestPlace(document, by.name, by.mention),
  };
}

function chainOf(document: NumberedDocument, { chain }: Statement): readonly ChainLinkShown[] {
  return chain
    .filter(({ name }) => !isPronoun(name, document.metadata.language))
    .flatMap((link) => linkOf(document, link));
}

function linkOf(document: NumberedDocument, link: ChainLink): readonly ChainLinkShown[] {
  const name = nearestPlace(document, link.name, link);
  if (name === null) return [];
  return [
    {
      words: placeIn(document, link),
      name,
      cue: link.cue === null ? null : nearestPlace(document, link.cue, link),
    },
  ];
}
