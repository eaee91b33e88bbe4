import type { Answer } from '../json/old.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { block, line, type ViewBlock } from './block.ts';
import { type Piece, strongForeign, type Words } from './piece.ts';

/** Most terms that are listed. */
const MOST_TERMS = 12;

/** What was searched, which words the dossier does not have, and which names come nearest. */
export function absenceBlocks(
  { searched, absence }: Pick<Answer, 'searched' | 'absence'>,
  silent: keyof typeof wording.absence.silent,
): readonly ViewBlock[] {
  const words = wording.absence;
  const missing = absence?.missing ?? [];
  const nearest = (absence?.nearest ?? []).filter(({ suggestions }) => suggestions.length > 0);
  const sentences: readonly Words[] = [
    [words.silent[silent]],
    [words.searched(searched.passages, searched.documents)],
    ...(missing.length === 0 ? [] : [words.missing(terms(missing), missing.length - MOST_TERMS)]),
  ];
  return [
    block(line(joined(sentences, ' '))),
    ...nearest
      .slice(0, MOST_TERMS)
      .map(({ term, suggestions }) =>
        block(line(words.nearestTo(strongForeign(term, 'term'), terms(suggestions), suggestions.length - MOST_TERMS))),
      ),
  ];
}

function terms(all: readonly string[]): readonly Piece[] {
  return all.slice(0, MOST_TERMS).map((term) => strongForeign(term, 'term'));
}
