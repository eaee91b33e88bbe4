import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { Passage } from '../../../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../../../dossier/slice.ts';
import type { Findings } from '../../../../finding/findings.ts';
import type { Person } from '../../../../finding/people/person.ts';
import { clippedSlices } from '../../../../finding/statements/clippedSlices.ts';
import type { Reporter } from '../../../../finding/statements/reporting/reportedSentence.ts';
import type { Statement } from '../../../../finding/statements/statement.ts';
import { bodyOf } from '../../../../finding/voices/described.ts';
import { isPronoun } from '../../../../languages/isPronoun.ts';
import { sentencesOf } from '../../../../languages/sentences.ts';

/** A sentence of a passage with one who speaks in it. */
export interface SpokenSentence {
  readonly document: NumberedDocument;
  readonly sentence: Slice;
  /** Undefined if the dossier does not say whom the words mean. */
  readonly person: Person | undefined;
  /** The fullest form by which the document names the speaker, else the words of the mention. */
  readonly name: string;
  readonly mention: Slice;
  /** The quotation or turn; null if the document only reports what they said. */
  readonly statement: Statement | null;
  /** The words that say that they spoke, such as "said"; null if only the place shows it. */
  readonly cue: Slice | null;
  /** Whether the sentence says that the words were not said. */
  readonly isNegated: boolean;
  /** How sure the speaker is, from 0 to 1. */
  readonly confidence: number;
}

/** A report names its speaker beside the verb, and is mostly read right. */
const REPORTED = 0.9;

/** The sentences of a passage in which somebody speaks, once for each who does, in reading order. */
export function voicesIn(
  { document, passage }: { readonly document: NumberedDocument; readonly passage: Passage },
  findings: Findings,
): readonly SpokenSentence[] {
  if (passage.kind === 'heading' || passage.kind === 'caption') return [];
  const found = findings.of(document);
  const statements = found.statements.filter((one) => one.kind !== 'scare' && overlaps(one, passage));
  const reported = found.reported.filter((one) => overlaps(one, passage));
  if (statements.length === 0 && reported.length === 0) return [];
  return sentencesOf(document.standing, passage).flatMap((sentence) => [
    ...statements.flatMap((one) => quotedIn(document, sentence, one, findings)),
    ...reported
      .filter((one) => isMostlyIn(one, sentence))
      .flatMap(({ reporters }) =>
        reporters.flatMap((one) => reportedIn(document, sentence, one, statements, findings)),
      ),
  ]);
}

function quotedIn(
  document: NumberedDocument,
  sentence: Slice,
  statement: Statement,
  { people }: Findings,
): readonly SpokenSentence[] {
  const { stance, confidence } = statement;
  if (clippedSlices(statement, sentence).length === 0) return [];
  // Words that somebody denies to have said are spoken of by whoever denies them.
  const speaker = statement.speaker ?? (stance.kind === 'denied' ? stance.by : null);
  if (speaker === null) return [];
  const person = people.meantBy(document, speaker) ?? bodyOf(document, speaker.mention, people);
  return [
    {
      document,
      sentence,
      person,
      name: speaker.name,
      mention: speaker.mention,
      statement,
      cue: null,
      isNegated: stance.kind !== 'asserted',
      confidence: statement.speaker === null ? REPORTED : confidence,
    },
  ];
}

function reportedIn(
  document: NumberedDocument,
  sentence: Slice,
  { mention, name, cue, kind, isNegated }: Reporter,
  statements: readonly Statement[],
  { people }: Findings,
): readonly SpokenSentence[] {
  // "I said" in a turn is the speaker of that turn, who is found already.
  if (kind === 'possessive' || isPronoun(name, document.metadata.language)) return [];
  const person = bodyOf(document, mention, people) ?? people.meantBy(document, { mention, name });
  const quoted = statements.find(
    (one) =>
      overlaps(one, sentence) &&
      one.speaker !== null &&
      contains(sentence, one.speaker.mention) &&
      overlaps(one.speaker.mention, mention),
  );
  return [
    {
      document,
      sentence,
      person,
      name,
      mention,
      statement: quoted ?? null,
      cue,
      isNegated,
      confidence: REPORTED,
    },
  ];
}

function isMostlyIn(one: Slice, sentence: Slice): boolean {
  const shared = Math.min(one.end, sentence.end) - Math.max(one.start, sentence.start);
  return shared * 2 > Math.min(one.end - one.start, sentence.end - sentence.start);
}
