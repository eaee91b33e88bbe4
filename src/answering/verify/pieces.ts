import { contains, type Slice } from '../../dossier/slice.ts';
import type { Findings } from '../../finding/findings.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { comparedWords } from '../../languages/comparedWords.ts';
import { isPronoun } from '../../languages/isPronoun.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import { haveOneSpeaker } from './haveOneSpeaker.ts';
import type { Location } from './locate.ts';
import type { Verdict } from './verifyAnswer.ts';

/** What is between two quotations of one sentence: a cue that ends with a comma or a dash. */
const GOES_ON = /^[^.!?]*[,;—–]\s*[“"‘'«„»]\s*$/u;

/** Most words of a cue beside its name: the verb of speech. */
const LONGEST_CUE = 1;

/** The words of a location as far as one quotation of the document has them. */
export interface Piece extends Slice {
  readonly statement: Statement;
}

/** The stretches that a location in spoken words is made of, one a quotation; empty if the words are in one stretch. */
export function piecesOf(location: Location, findings: Findings): readonly Piece[] {
  const outer = findings.of(location.document).statements.filter(({ depth }) => depth === 0);
  const slices = outer.flatMap((statement) => statement.slices.map((slice) => ({ statement, slice })));
  const groups = new Map<Slice, { statement: Statement; start: number; end: number }>();
  for (const word of location.words.slice(location.first, location.last + 1)) {
    const holder = slices.find(({ slice }) => contains(slice, word));
    if (holder === undefined) return [];
    const group = groups.get(holder.slice);
    if (group === undefined)
      groups.set(holder.slice, { statement: holder.statement, start: word.start, end: word.end });
    else group.end = word.end;
  }
  const pieces = [...groups.values()];
  if (pieces.length < 2) return [];
  // Quotations with nothing between them are one stretch, unless others speak.
  return location.isSpoken || joinedAs(location, pieces, findings) === 'speakers' ? pieces : [];
}

/**
 * What joins the pieces: null if they are one person's words with only a reporter's between them in one paragraph; else
 * `speakers`, also if it is not given who spoke one of them, or `places`.
 */
export function joinedAs(location: Location, pieces: readonly Piece[], findings: Findings): Verdict['joined'] {
  const { document } = location;
  const [first, ...others] = pieces;
  if (first === undefined) return null;
  const isNamed = ({ speaker }: Statement): boolean =>
    speaker !== null && !isPronoun(speaker.name, document.metadata.language);
  const isSame = (one: Piece, other: Piece): boolean => {
    const [a, b] = [one.statement, other.statement];
    if (a === b) return true;
    // Behind a cue that ends with a comma the same sentence goes on.
    if (!isNamed(a) || !isNamed(b)) {
      const gap = { start: one.end, end: other.start };
      return (
        GOES_ON.test(document.standing.slice(gap.start, gap.end)) ||
        isCue(document.standing, gap, a.speaker ?? b.speaker, other)
      );
    }
    return haveOneSpeaker({ document, statement: a }, { document, statement: b }, findings.people);
  };
  if (!others.every((piece, at) => isSame(pieces[at] ?? first, piece))) return 'speakers';
  const last = others.at(-1) ?? first;
  const isOneParagraph = document.passages.some((passage) => contains(passage, { start: first.start, end: last.end }));
  const isOneStatement = pieces.every(({ statement }) => statement === first.statement);
  return isOneParagraph || isOneStatement ? null : 'places';
}

/** Words of the document that lead on to a quotation, without a mark between them: nobody had “seen a drop”. */
const LEADS_ON = /[\p{L}\p{M}\p{N}]\s*[“"‘'«„»][^“"”‘«„»]*$/u;

/** Whether the document's own words between two pieces are more than a cue: the pieces are parts of its own sentence. */
export function areJoinedByOthers({ document }: Location, pieces: readonly Piece[]): boolean {
  return pieces.slice(1).some((piece, at) => {
    const gap = { start: pieces[at]?.end ?? piece.start, end: piece.start };
    if (!LEADS_ON.test(document.standing.slice(gap.start, gap.end))) return false;
    const mentions = [pieces[at], piece].flatMap((one) => one?.statement.speaker?.mention ?? []);
    const own = comparedWords(document.standing.slice(gap.start, gap.end))
      .map((word) => ({ start: word.start + gap.start, end: word.end + gap.start }))
      .filter((word) => !mentions.some((mention) => contains(mention, word)));
    return own.length > LONGEST_CUE;
  });
}

/**
 * Whether what is between two quotations is one sentence, or the rest of one, that names the only speaker given. If none is
 * given, a comma shows that it is the cue of the first quotation, and no comma that the second has none of its own.
 */
function isCue(text: string, gap: Slice, speaker: Statement['speaker'], second: Piece): boolean {
  const hasOwnCue = second.statement.slices.some((slice) => contains(slice, second) && text[slice.end - 1] === ',');
  const isOfFirst = speaker === null ? /^,["”’]/u.test(text.slice(gap.start, gap.end)) : contains(gap, speaker.mention);
  if (!isOfFirst || hasOwnCue) return false;
  const lead = /^[^\p{L}\p{N}]*/u.exec(text.slice(gap.start, gap.end))?.[0].length ?? 0;
  return sentencesOf(text, { start: gap.start + lead, end: gap.end }).length === 1;
}

/** Whether the first or the last piece leaves off words of its quotation. */
export function isCutPiece({ words, first, last }: Location, pieces: readonly Piece[]): boolean {
  const [begin, end] = [pieces[0], pieces.at(-1)];
  const [before, after] = [words[first - 1], words[last + 1]];
  const isIn = (piece: Piece | undefined, word: Slice | undefined): boolean =>
    word !== undefined &&
    (piece?.statement.slices.some((slice) => contains(slice, word) && contains(slice, piece)) ?? false);
  return isIn(begin, before) || isIn(end, after);
}
