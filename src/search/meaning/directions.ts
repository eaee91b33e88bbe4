import type { Alike } from '../engine.ts';
import { addTimes, commonDirection, dot } from './commonDirection.ts';
import { type DocumentMeaning, normalise } from './documentMeaning.ts';

/** What a document means, with the place of its first passage in the engine. */
export interface PlacedMeaning {
  readonly firstPlace: number;
  readonly meaning: DocumentMeaning;
}

/** The direction that the passages of a dossier share, and the number of passages of which it was computed. */
export interface Common {
  readonly direction: Float32Array;
  readonly passages: number;
}

/** A document, and what makes unit vectors of its rows once the common direction is taken out of them. */
interface WeighedMeaning extends PlacedMeaning {
  readonly weights: Float32Array;
}

/** A row of which less than this part lies beside the common direction is like nothing else. */
const LEAST_BESIDE = 1e-3;
/** The common direction is computed anew once there are this much more or fewer passages: until then it hardly changes. */
const OTHER_SIZE = 0.05;
/** So many documents are weighed at a stretch. */
const STEP = 64;

/**
 * The directions of the passages of a dossier, without the one that all of them share (Arora, Liang and Ma 2017, “A simple but
 * tough-to-beat baseline for sentence embeddings”).
 */
export class Directions {
  readonly common: Common;
  readonly #documents: readonly WeighedMeaning[];

  private constructor(common: Common, documents: readonly WeighedMeaning[]) {
    this.common = common;
    this.#documents = documents;
  }

  /** Joins documents of vectors of a length at once. */
  static of(dimensions: number, documents: readonly PlacedMeaning[]): Directions {
    const joining = Directions.#joining(dimensions, documents);
    for (;;) {
      const { done, value } = joining.next();
      if (done === true) return value;
    }
  }

  /**
   * Joins the documents of a dossier, with `breathe` awaited now and then, so that others may work meanwhile. `known` is the
   * common direction as it was computed earlier, which is taken unless the dossier has changed much in size.
   */
  static async join(
    dimensions: number,
    documents: readonly PlacedMeaning[],
    breathe: () => Promise<void>,
    known?: Common,
  ): Promise<Directions> {
    const joining = Directions.#joining(dimensions, documents, known);
    for (;;) {
      const { done, value } = joining.next();
      if (done === true) return value;
      await breathe();
    }
  }

  static *#joining(
    dimensions: number,
    documents: readonly PlacedMeaning[],
    known?: Common,
  ): Generator<undefined, Directions> {
    const passages = documents.reduce((sum, { meaning }) => sum + meaning.scales.length, 0);
    const isKnown =
      known?.direction.length === dimensions && Math.abs(passages - known.passages) <= OTHER_SIZE * known.passages;
    const common = isKnown
      ? known
      : {
          passages,
          direction: yield* commonDirection(
            documents.map(({ meaning }) => meaning),
            dimensions,
          ),
        };
    const weighed: WeighedMeaning[] = [];
    for (const one of documents) {
      weighed.push({ ...one, weights: weightsOf(one.meaning, common.direction) });
      if (weighed.length % STEP === 0) yield;
    }
    return new Directions(common, weighed);
  }

  /** The `k` passages whose direction is nearest to a vector's, best first, of equals that of the earlier document. */
  alike(asked: Float32Array, k: number): readonly Alike[] {
    const best: Alike[] = [];
    let least = 0;
    this.#each(asked, (place, cosine) => {
      if (!(cosine > least)) return;
      if (best.length === k) best.pop();
      let at = best.length;
      while (at > 0 && (best[at - 1]?.cosine ?? 0) < cosine) at -= 1;
      best.splice(at, 0, { place, cosine });
      if (best.length === k) least = best.at(-1)?.cosine ?? 0;
    });
    return best;
  }

  /** The cosine of every passage, by its place: from -1 to 1, and 0 where nothing is alike. */
  likeness(asked: Float32Array): Float32Array {
    const places = this.#documents.map(({ firstPlace, meaning }) => firstPlace + meaning.scales.length);
    const cosines = new Float32Array(Math.max(0, ...places));
    this.#each(asked, (place, cosine) => {
      cosines[place] = cosine;
    });
    return cosines;
  }

  #each(vector: Float32Array, callback: (place: number, cosine: number) => void): void {
    const asked = Float32Array.from(vector);
    // The rows keep their part in the common direction: a question without it does not see that part.
    addTimes(asked, this.common.direction, -dot(asked, this.common.direction));
    if (!normalise(asked)) return;
    const dimensions = asked.length;
    for (const { firstPlace, meaning, weights } of this.#documents) {
      const { steps } = meaning;
      for (let row = 0; row < weights.length; row += 1) {
        const weight = weights[row] ?? 0;
        if (weight === 0) continue;
        const start = row * dimensions;
        let sum = 0;
        for (let at = 0; at < dimensions; at += 1) sum += (steps[start + at] ?? 0) * (asked[at] ?? 0);
        callback(firstPlace + row, Math.fround(sum * weight));
      }
    }
  }
}

function weightsOf({ steps, scales }: DocumentMeaning, common: Float32Array): Float32Array {
  const dimensions = common.length;
  return scales.map((scale, row) => {
    if (scale === 0) return 0;
    let along = 0;
    const start = row * dimensions;
    for (let at = 0; at < dimensions; at += 1) along += (steps[start + at] ?? 0) * (common[at] ?? 0);
    const beside = Math.sqrt(Math.max(0, 1 - (along * scale) ** 2));
    return beside < LEAST_BESIDE ? 0 : scale / beside;
  });
}
