import type { NumberedDocument } from '../../../dossier/dossier.ts';
import { stemmingLanguage } from '../../../languages/stem.ts';
import { Memo } from '../../../text/memo.ts';
import type { IndexedPassage } from '../../indexedPassage.ts';
import { cutWords, type PassageWords } from '../../passageWords.ts';

/** A document with the place of its first passage. */
export interface PlacedDocument extends NumberedDocument {
  readonly passageCount: number;
  readonly firstPlace: number;
}

/** The passages found together are looked at several times within one question. */
const REMEMBERED_PASSAGES = 400;

/** The documents of a dossier by the places of their passages in the engine. */
export class PlacedDocuments {
  /** The place of the first passage of each document that has passages, by the document's id, in the order of the dossier. */
  readonly firstPlaces: ReadonlyMap<string, number>;
  /** By first place, ascending. */
  readonly #documents: readonly PlacedDocument[];
  readonly #words = new Memo<number, PassageWords>(REMEMBERED_PASSAGES);
  readonly #languages = new Memo<PlacedDocument, string>(REMEMBERED_PASSAGES);

  constructor(documents: readonly PlacedDocument[]) {
    const filled = documents.filter(({ passageCount }) => passageCount > 0);
    this.firstPlaces = new Map(filled.map(({ id, firstPlace }) => [id, firstPlace]));
    this.#documents = filled.toSorted((a, b) => a.firstPlace - b.firstPlace);
  }

  /** The passage at a place. Throws if no document has it. */
  fetch(place: number): IndexedPassage {
    const document = this.#documentAt(place);
    const passage = document?.passages[place - document.firstPlace];
    if (document === undefined || passage === undefined) throw new Error(`no document has a passage at place ${place}`);
    const language = this.#languages.of(document, () => stemmingLanguage(document.metadata.language, document.text));
    return { place, passage, document, language, words: this.#words.of(place, () => cutWords({ passage, document })) };
  }

  /** The id of the document that has the passage at a place, or undefined. */
  idAt(place: number): string | undefined {
    return this.#documentAt(place)?.id;
  }

  /** The place of the first passage of the document that has a place, or undefined. */
  firstPlaceOf(place: number): number | undefined {
    const document = this.#documentAt(place);
    return document !== undefined && place < document.firstPlace + document.passageCount
      ? document.firstPlace
      : undefined;
  }

  /** The last document that begins at a place or before it. */
  #documentAt(place: number): PlacedDocument | undefined {
    let low = 0;
    let high = this.#documents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#documents[middle]?.firstPlace ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#documents[low - 1];
  }
}
