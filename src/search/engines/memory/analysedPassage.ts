import type { Dossier } from '../../../dossier/dossier.ts';
import type { Slice } from '../../../dossier/slice.ts';
import { sentencesOf } from '../../../languages/sentences.ts';
import { stem, stemmingLanguage } from '../../../languages/stem.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { IndexedPassage } from '../../indexedPassage.ts';
import type { PassageWords } from '../../passageWords.ts';
import type { VocabularyBuilder } from '../../vocabulary.ts';
import type { FieldStems } from './passageTerms.ts';

/** How far into a sentence its first word is looked for, in UTF-16 units. */
const FIRST_WORD_WITHIN = 80;

/** Every passage of a dossier in reading order, with the language by whose rules it is stemmed. */
export function passagesOf(dossier: Dossier): readonly IndexedPassage[] {
  return dossier.documents.flatMap((document) => {
    const language = stemmingLanguage(document.metadata.language, document.text);
    return document.passages.map((passage) => ({ passage, document, language }));
  });
}

/** The stems of a passage, its headings and its title. The words of text and title go into the vocabulary. */
export function analyse(indexed: IndexedPassage, { tokens }: PassageWords, vocabulary: VocabularyBuilder): FieldStems {
  const { passage, document, language } = indexed;
  const isHeading = passage.kind === 'heading';
  const openings = openingsOf(document.text.slice(passage.start, passage.end));
  const textOf = ({ start, end }: Slice): string => document.text.slice(start, end);
  const known = (token: (typeof tokens)[number], capitalTells: boolean): string => {
    const stemmed = stem(token.folded, language);
    vocabulary.add(token, stemmed, capitalTells);
    return stemmed;
  };
  return {
    text: tokens.map((token) => known(token, !isHeading && !openings.has(token.start - passage.start))),
    headings: [
      // Headings are passages of their own, so their words are in the vocabulary already.
      ...tokenize(passage.headings.map(textOf).join(' ')).map(({ folded }) => stem(folded, language)),
      ...(passage.tableHead === undefined
        ? []
        : tokenize(textOf(passage.tableHead)).map((token) => known(token, false))),
    ],
    title: tokenize(document.metadata.title).map((token) => known(token, false)),
  };
}

/** Offsets at which a sentence's first word begins. */
function openingsOf(text: string): ReadonlySet<number> {
  return new Set(
    sentencesOf(text).flatMap((sentence) => {
      const beginning = text.slice(sentence.start, Math.min(sentence.end, sentence.start + FIRST_WORD_WITHIN));
      const first = tokenize(beginning)[0];
      return first === undefined ? [] : [sentence.start + first.start];
    }),
  );
}
