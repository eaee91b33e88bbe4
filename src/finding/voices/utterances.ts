import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { overlaps, type Slice } from '../../dossier/slice.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { type People, peopleOf } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { speakerOf } from '../people/statementsBy.ts';
import { clippedSlices } from '../statements/clippedSlices.ts';
import type { ReportedSentence } from '../statements/reporting/reportedSentence.ts';
import { reportedSentencesOf } from '../statements/reporting/reportedSentences.ts';
import type { Statement } from '../statements/statement.ts';
import { statementsOfDocument } from '../statementsOfDocument.ts';
import { bodyOf } from './described.ts';

/** One who speaks in a sentence, or through whom its words came. */
export interface Voice {
  /** Undefined where the dossier does not say whom a description means. */
  readonly person: Person | undefined;
  /** As the document names them in the fullest form, else in the words of the mention. */
  readonly name: string;
  readonly mention: Slice;
  /** The quotation whose words are theirs; null where the document only tells what they said. */
  readonly statement: Statement | null;
}

/** A sentence of a passage with all who speak in it, the nearest to the words first. */
export interface Utterance {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  readonly sentence: Slice;
  readonly voices: readonly Voice[];
  /** Whether the document tells of several who said what it says, each for themselves: "while Calder stressed". */
  readonly tellsOfSeveral: boolean;
  /** The words that only say who speaks: "The ministry said", "according to". */
  readonly framing: readonly Slice[];
}

const known = new WeakMap<NumberedDocument, readonly Utterance[]>();

/** Every sentence of a document below its headings, in reading order, found once. */
export function utterancesOf(document: NumberedDocument, open: OpenDossier): readonly Utterance[] {
  let utterances = known.get(document);
  if (utterances === undefined) {
    utterances = readUtterances(document, peopleOf(open));
    known.set(document, utterances);
  }
  return utterances;
}

function readUtterances(document: NumberedDocument, people: People): readonly Utterance[] {
  const { text, blocks, metadata } = document;
  const statements = statementsOfDocument(document).filter(({ kind }) => kind !== 'scare');
  const reported = reportedSentencesOf(text, blocks, metadata.language);
  const utterances: Utterance[] = [];
  for (const passage of document.passages) {
    if (passage.kind === 'heading') continue;
    const quoted = statements.filter((one) => overlaps(one, passage));
    const told = reported.filter((one) => overlaps(one, passage));
    for (const sentence of sentencesOf(text, passage)) {
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
  // A sentence inside the marks is told of twice: once alone, once as part of the quotation around it.
  const own = told.filter((one) => isMostlyOf(one, sentence)).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const toldVoices = own.flatMap(({ reporters }) =>
    reporters.filter(isSomeone).map(
      ({ mention, name }): Voice => ({
        person: personAt(document, mention, name, people),
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
    tellsOfSeveral: own.some(({ reporters }) => areSideBySide(document.text, reporters.filter(isSomeone))),
  };
}

type Reporter = ReportedSentence['reporters'][number];

/** What is neither a name nor describes anybody only stands where a subject does. */
function isSomeone({ kind, isNegated }: Reporter): boolean {
  return kind !== 'noun' && kind !== 'possessive' && !isNegated;
}

/** Words that set one clause beside another; after “that” they would all be said by the first. */
const BESIDE = /[,;]\s(?:and|but|while|whereas|with|as)\s|\s(?:while|whereas)\s|;\s/u;

function areSideBySide(text: string, reporters: readonly Reporter[]): boolean {
  const [first, second] = reporters.filter(({ isSource }) => !isSource);
  if (first === undefined || second === undefined) return false;
  const between = text.slice(first.cue.end, second.mention.start + 1);
  return !/\bthat\s/u.test(between.slice(0, 8)) && BESIDE.test(between);
}

function voicesOfStatement(document: NumberedDocument, statement: Statement, people: People): readonly Voice[] {
  const { speaker, chain } = statement;
  if (speaker === null) return [];
  const [, ...mediators] = chain;
  const person =
    speakerOf({ document, statement }, people) ?? personAt(document, speaker.mention, speaker.name, people);
  return [
    { person, name: speaker.name, mention: speaker.mention, statement },
    ...mediators.map(({ name, start, end }) => ({
      person: personAt(document, mentionOf(document.text, { start, end }, name), name, people),
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

function personAt(document: NumberedDocument, mention: Slice, name: string, people: People): Person | undefined {
  const body = bodyOf(document, mention, people);
  if (body !== undefined) return body;
  const named = people.at(document.id, mention);
  const rest = named === undefined ? '' : document.text.slice(named.mention.end, mention.end);
  if (named !== undefined && rest.trim() === '') return named.person;
  return people.named(name);
}

/** Pronouns and descriptions that carry on with the body that spoke last. */
const CARRYING_ON = /^(?:it|they|(?:the|those|these|its|their)\s(?<noun>\p{Ll}+))$/iu;
/** What only a body is called: one that has spoken alone so far is meant wherever it stands. */
const ONE_BODY: ReadonlySet<string> = new Set([
  'movement',
  'organisation',
  'organization',
  'company',
  'union',
  'agency',
]);

/**
 * "They also stressed", "The statement said further": whoever spoke in the sentence before, where that was one body and
 * the noun, if there is one, was spoken of there. Further on in the document a noun may still mean the only body that
 * has spoken. A wrong name is worse than none.
 */
function goingOn(voice: Voice, document: NumberedDocument, passage: Passage, before: readonly Utterance[]): Voice {
  const words = document.text.slice(voice.mention.start, voice.mention.end);
  const carried = CARRYING_ON.exec(words);
  if (carried === null) return voice;
  const noun = carried.groups?.noun?.toLowerCase();
  const last = before.at(-1);
  const near = last?.passage === passage && !last.tellsOfSeveral ? [last] : [];
  const beside = onlyBodyOf(near.filter((one) => noun === undefined || speaksOf(one, noun)));
  if (beside !== undefined) return { ...voice, person: beside };
  if (noun === undefined) return voice;
  const alone = onlyBodyOf(before);
  const isSpokenOf = ONE_BODY.has(noun) || before.some((one) => onlyBodyOf([one]) === alone && speaksOf(one, noun));
  return alone !== undefined && isSpokenOf ? { ...voice, person: alone } : voice;
}

/** The one body that speaks in some sentences; undefined where none does, or several do. */
function onlyBodyOf(utterances: readonly Utterance[]): Person | undefined {
  const voices = utterances.flatMap((one) => one.voices);
  const bodies = new Set(voices.flatMap(({ person }) => (person?.kind === 'body' ? [person] : [])));
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

function speaksOf({ document, sentence }: Utterance, noun: string): boolean {
  return document.text.slice(sentence.start, sentence.end).toLowerCase().includes(noun);
}

function isMostlyOf(one: Slice, sentence: Slice): boolean {
  if (!overlaps(one, sentence)) return false;
  const shared = Math.min(one.end, sentence.end) - Math.max(one.start, sentence.start);
  return shared * 2 > Math.min(one.end - one.start, sentence.end - sentence.start);
}
