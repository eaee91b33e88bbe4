import type { Absence } from '../../answer/absence.ts';
import type { AnswerBase } from '../../answer/base.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { block, line, type ViewBlock } from '../model/block.ts';
import { few, type Piece, strongForeign, type Words } from '../model/piece.ts';

/** Most terms that are listed if there is little room. */
const MOST_TERMS = 12;

/** What was searched, which words the dossier does not have, and which names come nearest. */
export function absenceBlocks(
  { searched }: Pick<AnswerBase, 'searched'>,
  absence: Absence | null,
  silent: keyof typeof wording.absence.silent,
): readonly ViewBlock[] {
  const words = wording.absence;
  const missing = absence?.missing ?? [];
  const nearest = (absence?.nearest ?? []).filter(({ suggestions }) => suggestions.length > 0);
  const sentences: readonly Words[] = [
    [words.silent[silent]],
    [words.searched(searched.passages, searched.documents)],
    ...(missing.length === 0 ? [] : [words.missing<Piece>(terms(missing))]),
  ];
  return [
    block(line(joined(sentences, ' '))),
    ...nearest.map(({ term, suggestions }, at): ViewBlock => {
      const shown = block(line(words.nearestTo<Piece>(strongForeign(term, 'term'), terms(suggestions))));
      return at < MOST_TERMS ? shown : { ...shown, room: 'much' };
    }),
  ];
}

function terms(all: readonly string[]): Piece {
  return few(
    all.map((term) => strongForeign(term, 'term')),
    MOST_TERMS,
  );
}
