import type { CompareAnswer, ComparedAccount, ComparedSide } from '../../answering/compare/compareAnswer.ts';
import type { Place } from '../../dossier/place.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { DocumentFindings } from '../../finding/documentFindings.ts';
import { nameWords } from '../../finding/names/nameWords.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import { type Check, firstFault, type Situation } from '../check.ts';
import { isNameAt, shownName } from './personChecks.ts';
import { isRoleBeside } from './rolesBeside.ts';
import { shareName } from './sharedNames.ts';

/** Every account is of its side: its words are in quotation marks, and whoever speaks is the side or one of its people. */
export const checkComparison: Check<CompareAnswer> = ({ sides, points, shared, total }, situation) => {
  const [a, b] = sides;
  const both = points.filter((point) => point.a !== null && point.b !== null).length;
  const counted = sides.reduce((sum, { sentences }) => sum + sentences, 0);
  if (points.some((point) => point.a === null && point.b === null)) return 'a point is nobody’s';
  if (both > shared || counted !== total) return 'its counts do not fit';
  return firstFault(
    ...points.flatMap((point) => [
      point.a === null ? null : accountFault(point.a, a, situation),
      point.b === null ? null : accountFault(point.b, b, situation),
    ]),
  );
};

function accountFault(account: ComparedAccount, side: ComparedSide, situation: Situation): string | null {
  const found = situation.read(account.passage.document);
  if (found === undefined) return 'there is no such document';
  const isSpeaking = side.kind === 'person' || side.kind === 'body';
  const how = account.words.length > 0 ? 'said' : isSpeaking ? 'reported' : 'written';
  if (account.how !== how) return `it is ${how}, and not ${account.how}`;
  return firstFault(
    wordsFault(account, found),
    sideFault(account, side, situation),
    mentionFault(account, found, situation),
    isSpeaking ? memberFault(account, shownName(side.name, situation), situation) : roleFault(account),
  );
}

/** Words of a side are all those that a statement of the document has in the sentence. */
function wordsFault({ sentence, words }: ComparedAccount, { statements }: DocumentFindings): string | null {
  const quoted = statements.filter(({ kind }) => kind !== 'scare').flatMap((one) => clippedSlices(one, sentence));
  const isQuoted = (place: Place): boolean =>
    place.document === sentence.document && quoted.some(({ start, end }) => start === place.start && end === place.end);
  return words.every(isQuoted) ? null : 'its words are not in quotation marks';
}

/** A written account is in the document, the source or the section that is compared. */
function sideFault({ passage }: ComparedAccount, side: ComparedSide, { dossier }: Situation): string | null {
  if (side.kind === 'document') return passage.document === side.document ? null : 'it is in another document';
  if (side.kind === 'source') {
    const [own, other] = [side.document, passage.document].map((id) => dossier.document(id)?.metadata.source);
    return own?.toLowerCase() === other?.toLowerCase() ? null : 'it is of another source';
  }
  if (side.kind !== 'section') return null;
  const heading = dossier.passageAround(side.passage);
  const around = dossier.passageAround(passage);
  const isUnder =
    around?.headings.some((one) => contains(side.passage, one)) === true || around?.start === side.passage.start;
  return heading !== undefined && passage.document === side.passage.document && isUnder
    ? null
    : 'it is in another section';
}

/** Whoever speaks is found anew in the sentence, under the name or by words that stand for it. */
function mentionFault(
  { sentence, speaker, mention, called, how }: ComparedAccount,
  found: DocumentFindings,
  situation: Situation,
): string | null {
  if (mention === null) return speaker === null && called === null ? null : 'nobody is mentioned who speaks';
  if (speaker === null && how === 'said') return 'words in quotation marks have a speaker here';
  if (speaker !== null && !('preferred' in speaker) && !isNameAt(speaker, situation)) {
    return 'the name begins or ends inside a word';
  }
  if (mention.document !== sentence.document) return 'whoever speaks is mentioned in another document';
  const isFound = mentionsIn(sentence, found).some(({ start, end }) => start === mention.start && end === mention.end);
  if (!isFound) return 'nobody speaks by these words';
  if (speaker === null) return called === null ? null : 'nobody is called so';
  const { dossier } = situation;
  const [name, words] = [shownName(speaker, situation), dossier.textAt(mention) ?? ''];
  if (called !== null) {
    const isMention =
      called.document === mention.document && called.start === mention.start && called.end === mention.end;
    const isName = nameWords(name).join(' ') === nameWords(words).join(' ');
    return isMention && !isName ? null : 'the speaker is called otherwise';
  }
  const isUnknown =
    how === 'said' && found.statements.some((one) => one.speaker?.name === name && overlaps(one, sentence));
  return isUnknown || shareName(name, words, dossier) ? null : 'the speaker has another name';
}

/** All words in a sentence that stand for someone who speaks there. */
function mentionsIn(sentence: Slice, { statements, reported }: DocumentFindings): readonly Slice[] {
  return [
    ...statements
      .filter((one) => overlaps(one, sentence))
      .flatMap(({ speaker, chain }) => [...(speaker === null ? [] : [speaker.mention]), ...chain]),
    ...reported
      .filter((one) => overlaps(one, sentence))
      .flatMap(({ reporters }) => reporters.map((one) => one.mention)),
  ];
}

/** A document, a source or a section has no people. */
function roleFault({ role }: ComparedAccount): string | null {
  return role === null ? null : 'a text needs no role to speak for itself';
}

/** The speaker is the side itself, or a role beside the speaker's name makes them one of its people. */
function memberFault({ speaker, role }: ComparedAccount, side: string, situation: Situation): string | null {
  if (speaker === null) return 'nobody speaks for the side';
  const name = shownName(speaker, situation);
  if (role === null) return name === side ? null : `${name} is not ${side}`;
  if (name === side) return 'the side needs no role to speak for itself';
  const found = situation.read(role.document);
  const isTheirs = (words: string): boolean => shareName(words, name, situation.dossier);
  return found !== undefined && isRoleBeside(role, found, isTheirs) ? null : 'its role is not beside the name';
}
