import { slicesWithin } from '../../dossier/slicesWithin.ts';
import { stem } from '../../languages/stem.ts';
import type { MetClause } from '../../search/hit.ts';
import { standingTokens } from '../../search/passageWords.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** A word with its stem by the rules of the question's language. */
export interface StemmedWord extends Token {
  readonly stem: string;
}

/** A word of a question. */
export interface AskedWord extends StemmedWord {
  /** What was looked for because of it; null for a word that carries no meaning. */
  readonly clause: MetClause | null;
  /** The places, among the words of the sentence, at which the sentence has it in any form. */
  readonly places: readonly number[];
}

/** A question beside the sentence that is to answer it, word by word. */
export interface AskedBeside {
  /** The question as it was asked, in which the offsets of `asked` count. */
  readonly question: string;
  /** The text in which the offsets of `said` and `passage` count. */
  readonly text: string;
  /** Primary subtag of the question's language. */
  readonly language: string;
  readonly asked: readonly AskedWord[];
  /** The words of the sentence. */
  readonly said: readonly StemmedWord[];
  /** The words of its whole passage. */
  readonly passage: readonly Token[];
  /** Stems of the words of the headings above the passage and of the title, and the year of the document. */
  readonly around: ReadonlySet<string>;
}

/** Lays a question, with its language, beside the sentence of a candidate. */
export function askedBeside(question: string, language: string, { hit, sentence }: Candidate): AskedBeside {
  const withStem = (token: Token): StemmedWord => ({ ...token, stem: stem(token.folded, language) });
  const passage = standingTokens(hit);
  const said = slicesWithin(passage, sentence).map(withStem);
  const placeAt = new Map(said.map(({ start }, place) => [start, place]));
  const asked = tokenize(question).map((token) => {
    const clause = hit.byClause.find(({ words }) => words.includes(token.folded)) ?? null;
    const places = (clause?.highlights ?? []).flatMap(({ start }) => placeAt.get(start) ?? []);
    return { ...withStem(token), clause, places };
  });
  const { published = '' } = hit.document.metadata;
  const around = new Set([...hit.words.around, published.slice(0, 4)].map((folded) => stem(folded, language)));
  return { question, text: hit.document.standing, language, asked, said, passage, around };
}

/** Whether the sentence, or the head of its table, has a word that was looked for. */
export function isMetIn({ clause, places }: AskedWord): boolean {
  return places.length > 0 || (clause?.inHead.length ?? 0) > 0;
}
