import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import type { Slice } from '../../../../dossier/slice.ts';
import type { ElsewhereSentence, QuotedElsewhere } from '../elsewhere.ts';
import { ownVoices } from './ownVoices.ts';
import type { StatementSearch } from './statementSearch.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** How many places are shown. */
const MOST_QUOTED = 3;
/** Of someone who is named in more passages than this, not all are looked through: then it is not said that they are quoted nowhere. */
const MOST_LOOKED_THROUGH = 60;

/**
 * What the dossier quotes of the one asked for, from different documents if it can, or that it quotes nothing of theirs. Null if
 * that was not asked, or cannot be said for sure: an office can be borne by someone who is quoted by name.
 */
export function quotedElsewhere(search: StatementSearch): QuotedElsewhere | null {
  const { asked, speaker } = search;
  if (speaker === null || asked.speaker === null || asked.isLoose || asked.form === 'according') return null;
  const own = ownVoices(search).filter(({ document, sentence }) => !asksIn(document, sentence));
  if (own.length > 0) return { asked: asked.speaker, quoted: spread(own) };
  return speaker.persons.length > 0 && speaker.persons.every((person) => isQuotedNowhere(person, search))
    ? { asked: asked.speaker, quoted: [] }
    : null;
}

/** One sentence a document first, then others. */
function spread(voices: readonly SpokenSentence[]): readonly ElsewhereSentence[] {
  const seen = new Set<NumberedDocument>();
  const first = voices.filter(({ document }) => seen.size < seen.add(document).size);
  const sentences = new Map([...first, ...voices].map((one) => [`${one.document.id} ${one.sentence.start}`, one]));
  return [...sentences.values()].slice(0, MOST_QUOTED);
}

function isQuotedNowhere(
  person: NonNullable<StatementSearch['speaker']>['persons'][number],
  { findings }: StatementSearch,
): boolean {
  if (person.passageCount > MOST_LOOKED_THROUGH || findings.speakers.speaks(person)) return false;
  const documents = new Set(person.mentions.map(({ document }) => document));
  return [...documents].every((document) =>
    findings.utterancesOf(document).every(({ voices }) => voices.every((voice) => voice.person !== person)),
  );
}

function asksIn({ standing }: NumberedDocument, { start, end }: Slice): boolean {
  return /[?？؟]["”’»)\s]*$/u.test(standing.slice(start, end));
}
