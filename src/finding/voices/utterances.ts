import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import { alternatives } from '../../languages/alternatives.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { DocumentFindings } from '../documentFindings.ts';
import type { Naming, People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { clippedSlices } from '../statements/clippedSlices.ts';
import type { ReportedSentence } from '../statements/reporting/reportedSentence.ts';
import type { Statement } from '../statements/statement.ts';
import { bodyOf } from './described.ts';
import { goingOn } from './goingOn.ts';
import type { Utterance, Voice } from './utterance.ts';

/** Every sentence of a document outside of headings, with who speaks in it, in reading order. */
export function utterancesIn(found: DocumentFindings, people: People): readonly Utterance[] {
  const { document, reported } = found;
  const statements = found.statements.filter(({ kind }) => kind !== 'scare');
  const utterances: Utterance[] = [];
  for (const passage of document.passages) {
    if (passage.kind === 'heading') continue;
    const quoted = statements.filter((one) => overlaps(one, passage));
    const told = reported.filter((one) => overlaps(one, passage));
    for (const sentence of sentencesOf(document.standing, passage)) {
      utterances.push(utteranceOf(document, passage, sentence, quoted, told, utterances, people));
    }
  }
  return utterances;
}

function utteranceOf(
  document: NumberedDocument,
  passage: Passage,
  sentence: Slice,
  quoted: readonly Statement[],
  told: readonly ReportedSentence[],
  before: readonly Utterance[],
  people: People,
): Utterance {
  const inside = quoted
    .filter((statement) => clippedSlices(statement, sentence).length > 0)
    .toSorted((a, b) => b.depth - a.depth || a.start - b.start);
  const quotedVoices = inside.flatMap((statement) => voicesOfStatement(document, statement, people));
  // A sentence inside quotation marks is reported twice: alone, and as part of the sentence around the quotation.
  const own = told.filter((one) => isMostlyOf(one, sentence)).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const toldVoices = own.flatMap(({ reporters }) =>
    reporters.filter(isSomeone).map(
      ({ mention, name }): Voice => ({
        person: meantIn(document, { mention, name }, people),
        name,
        mention,
        statement: null,
      }),
    ),
  );
  const voices = [...quotedVoices, ...toldVoices];
  return {
    document,
    passage,
    sentence,
    voices: voices.map((voice) => (voice.person === undefined ? goingOn(voice, document, passage, before) : voice)),
    framing: own.flatMap(({ reporters }) => reporters.flatMap(({ mention, cue }) => [mention, cue])),
    tellsOfSeveral: own.some(({ reporters }) => areSideBySide(document.standing, reporters.filter(isSomeone))),
  };
}

type Reporter = ReportedSentence['reporters'][number];

/** Whether a reporter is named or described; other words are only in the place of a subject. */
function isSomeone({ kind, isNegated }: Reporter): boolean {
  return kind !== 'noun' && kind !== 'possessive' && !isNegated;
}

/** Words that put one clause beside another. After “that” all clauses are said by the first speaker. */
const BESIDE = new RegExp(`${alternatives(({ sides }) => sides?.clauses)}|;\\s`, 'u');
const SUBORDINATE = new RegExp(`\\b${alternatives(({ sides }) => sides?.subordinate)}\\s`, 'u');

function areSideBySide(text: string, reporters: readonly Reporter[]): boolean {
  const [first, second] = reporters.filter(({ isSource }) => !isSource);
  if (first === undefined || second === undefined) return false;
  const between = text.slice(first.cue.end, second.mention.start + 1);
  return !SUBORDINATE.test(between.slice(0, 8)) && BESIDE.test(between);
}

function voicesOfStatement(document: NumberedDocument, statement: Statement, people: People): readonly Voice[] {
  const { speaker, chain } = statement;
  if (speaker === null) return [];
  const [, ...mediators] = chain;
  const person = people.speakerOf({ document, statement }) ?? bodyOf(document, speaker.mention, people);
  return [
    { person, name: speaker.name, mention: speaker.mention, statement },
    ...mediators.map(({ name, start, end }) => ({
      person: meantIn(document, { mention: mentionOf(document.standing, { start, end }, name), name }, people),
      name,
      mention: { start, end },
      statement,
    })),
  ];
}

/** A link of a chain runs from its name to its verb; the name alone says who. */
function mentionOf(text: string, link: Slice, name: string): Slice {
  const at = text.slice(link.start, link.end).indexOf(name);
  return at === -1 ? link : { start: link.start + at, end: link.start + at + name.length };
}

/** A body that is described or that a text speaks for, else whom the words name. */
function meantIn(document: NumberedDocument, naming: Naming, people: People): Person | undefined {
  return bodyOf(document, naming.mention, people) ?? people.meantBy(document, naming);
}

function isMostlyOf(one: Slice, sentence: Slice): boolean {
  if (!overlaps(one, sentence)) return false;
  const shared = Math.min(one.end, sentence.end) - Math.max(one.start, sentence.start);
  return shared * 2 > Math.min(one.end - one.start, sentence.end - sentence.start);
}
