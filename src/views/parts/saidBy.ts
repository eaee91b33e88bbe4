import { wording } from '../../wording/catalogue.ts';
import { foreign, type Piece, strongForeign, type Words } from '../model/piece.ts';

/** A statement's way to the document: who spoke, null if it is not said, and through whom the words came. */
export interface Voice {
  readonly speaker: string | null;
  /** From the speaker outwards, without the speaker. */
  readonly mediators: readonly { readonly name: string; readonly cue: string | null }[];
}

/**
 * `Said by Ines Calder, in Evening Post, as reported by Larkhaven Gazette`: who spoke and, at the end, who published the
 * document.
 */
export function saidBy({ speaker, mediators }: Voice, source: string | undefined): Words {
  const { said } = wording;
  if (speaker === null) return [said.notGiven];
  const isNamed = mediators.some(({ name }) => name === source);
  return [
    ...said.by(strongForeign(speaker, 'name')),
    ...mediators.flatMap(({ name, cue }) => said.through(strongForeign(name, 'name'), cue)),
    ...(source === undefined || isNamed ? [] : said.reportedBy(strongForeign(source, 'name'))),
  ];
}

/** `Denied by Lena Holt: “denied saying”`: words that were not said. */
export function notSaidWords({
  kind,
  words,
  by,
}: {
  kind: 'denied' | 'supposed';
  words: string;
  by: string | null;
}): Words {
  const { said } = wording;
  const shown = foreign(words, 'few words');
  if (kind === 'supposed') return said.supposed<Piece>(shown);
  return by === null ? said.denied<Piece>(shown) : said.deniedBy<Piece>(strongForeign(by, 'name'), shown);
}

/** `wording differs: “about 23:40”`, or null if nothing is worded otherwise. */
export function differingWording(differences: readonly { readonly here: string; readonly there: string }[]) {
  const [first] = differences;
  return first === undefined ? null : foreign(wording.said.differs(first, differences.length - 1), 'differing words');
}
