import { passageCountOf } from '../../../dossier/dossier.ts';
import type { PlacedPassage } from '../../placedPassage.ts';
import { RANKING_SETTINGS } from '../../ranking/settings.ts';
import { isReading } from '../../readings/reading.ts';
import type { FieldCounts, PassageTerms } from './passageTerms.ts';
import type { CollectionStatistics, Posting } from './statistics.ts';

/** The statistics of BM25F (Robertson, Zaragoza and Taylor 2004) over a {@link PassageTerms}, counted once. */
export class TermStatistics implements CollectionStatistics {
  readonly #terms: PassageTerms;
  /** What a word in the title counts for each passage. */
  readonly #titleWeights: Float64Array;
  /** By the numbers of stems. */
  readonly #passagesWith: Uint32Array;
  readonly #holders: Float64Array;
  readonly #relativeLengths: Float64Array;

  /** `passages` must be those of the table, in its order. */
  constructor(terms: PassageTerms, passages: readonly PlacedPassage[]) {
    this.#terms = terms;
    this.#titleWeights = Float64Array.from(passages, titleWeight);
    this.#passagesWith = new Uint32Array(terms.stems.length);
    this.#holders = new Float64Array(terms.stems.length);
    const lengths = new Float64Array(passages.length);
    terms.eachEntry((place, id, counts) => {
      const frequency = this.#frequency(place, counts);
      this.#passagesWith[id] = (this.#passagesWith[id] ?? 0) + 1;
      this.#holders[id] = (this.#holders[id] ?? 0) + Math.min(1, frequency);
      // Readings are no words of the passage: they make it no longer.
      if (!isReading(terms.stems[id] ?? '')) lengths[place] = (lengths[place] ?? 0) + frequency;
    });
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    this.#relativeLengths = lengths.map((length) => (average === 0 ? 1 : length / average));
  }

  posting(stem: string, place: number): Posting | undefined {
    const id = this.#terms.idOf(stem);
    const counts = id === undefined ? undefined : this.#terms.counts(id, place);
    return counts === undefined ? undefined : { frequency: this.#frequency(place, counts), inText: counts.text > 0 };
  }

  passagesWith(stem: string): number {
    return this.#passagesWith[this.#terms.idOf(stem) ?? -1] ?? 0;
  }

  holders(stem: string): number {
    return this.#holders[this.#terms.idOf(stem) ?? -1] ?? 0;
  }

  relativeLength(place: number): number {
    return this.#relativeLengths[place] ?? 1;
  }

  #frequency(place: number, { text, headings, title }: FieldCounts): number {
    return text + RANKING_SETTINGS.heading.field * headings + (this.#titleWeights[place] ?? 0) * title;
  }
}

/** The title is about the whole document: the more passages share it, the less it says of each. */
function titleWeight({ document }: Pick<PlacedPassage, 'document'>): number {
  return RANKING_SETTINGS.title / Math.sqrt(Math.max(1, passageCountOf(document)));
}
