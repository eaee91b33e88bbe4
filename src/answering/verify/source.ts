import type { Findings } from '../../finding/findings.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import { speakerPlace, stanceOf } from '../statements/quotationOf.ts';
import { withEditorsWords } from './editorsWords.ts';
import type { Location } from './locate.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { extentOf, statementAt } from './place.ts';
import type { Verdict } from './verifyAnswer.ts';
import type { CheckedWord } from './wordsForVerifying.ts';

/** A place of the words, with what the dossier says of them there. */
export interface Source {
  /** The place as it reads with an editor's words in it; see {@link withEditorsWords}. */
  readonly location: Location;
  /** The quotations that the words are in, if they are in several; see {@link piecesOf}. */
  readonly pieces: readonly Piece[];
  /** The innermost statement with the words, or with the first piece of them; undefined if they are the document's own. */
  readonly statement: Statement | undefined;
}

/** Reads who says the words of a place to which pasted words were aligned. */
export function sourceOf(place: Location, pasted: readonly CheckedWord[], findings: Findings): Source {
  const pieces = piecesOf(place, findings);
  const location = pieces.length === 0 ? withEditorsWords(place, pasted, findings) : place;
  return { location, pieces, statement: statementAt(location, pieces[0] ?? extentOf(location), findings) };
}

/** What a verdict shows of the statement that holds the words. */
export function saidThere({
  location: { document },
  statement,
}: Pick<Source, 'location' | 'statement'>): Pick<Verdict, 'spoken' | 'stance' | 'speaker'> {
  return {
    spoken: statement !== undefined,
    stance: statement === undefined ? null : stanceOf(document, statement),
    speaker: statement === undefined ? null : speakerPlace(document, statement),
  };
}
