import type { Block } from '../../dossier/document.ts';
import type { SpeechLexicon } from '../../languages/parts/speechLexicon.ts';
import { speechLexiconOf } from '../../languages/speechLexiconOf.ts';
import { type Level, type ReadLevels, readLevels } from './attributing/levels.ts';
import { levelReferents } from './naming/levelReferents.ts';
import type { Referents } from './naming/referents.ts';
import { type Span, spansOf } from './scanning/spans.ts';
import type { Turn } from './scanning/turn.ts';

/** A document's text as it was read for those who speak in it. Statements and reported sentences are both found in it. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** That of the language, or that of English if the language has none. */
  readonly lexicon: SpeechLexicon;
  readonly spans: readonly Span[];
  readonly turns: readonly Turn[];
  readonly read: ReadLevels;
  readonly referents: ReadonlyMap<Level, Referents>;
}

/** Reads a text; `turns` are those of a transcript, whose labels are left out of what is read. */
export function readText(
  text: string,
  blocks: readonly Block[],
  language: string | undefined,
  turns: readonly Turn[],
): ReadText {
  const lexicon = speechLexiconOf(language);
  const spans = spansOf(text, blocks, language);
  const read = readLevels(text, blocks, spans, lexicon, turns);
  return { text, blocks, language, lexicon, spans, turns, read, referents: levelReferents(text, read.levels, lexicon) };
}
