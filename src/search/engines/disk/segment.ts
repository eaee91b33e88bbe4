import { ByteReader } from '../../../bytes/byteReader.ts';
import { HEADING_WEIGHT, titleWeight } from './fieldWeights.ts';
import { decodeDocuments } from './segmentRows.ts';

/** More passages than a document has. */
const MOST_PASSAGES = 2 ** 21;

/** A number by which passages are in the order of the dossier: from the place of their document in it, and theirs in the document, from 0. */
export function orderInDossier(rank: number, position: number): number {
  return rank * MOST_PASSAGES + position;
}

/**
 * What is in memory of a segment: a part of the index with documents of its own, whose passages are numbered by slots from
 * 0 on. A passage takes 13 bytes.
 */
export class Segment {
  readonly id: number;
  /** How many slots there are, of passages that count and that do not. */
  readonly size: number;
  /** How many of them count. */
  readonly passages: number;
  /** The sum of their lengths, in words weighed as frequencies are. */
  readonly length: number;
  /** By slot: which document of the segment it is in; 1 if it counts, else 0; its length. */
  readonly documentOf: Uint32Array;
  readonly live: Uint8Array;
  readonly lengths: Float64Array;
  /** By document: the place of its first passage, the slot of it, how many it has, and what a word of its title counts. */
  readonly places: Float64Array;
  /** By document: its place in the dossier. */
  readonly ranks: Uint32Array;
  readonly firstSlots: Uint32Array;
  readonly counts: Uint32Array;
  readonly titleWeights: Float64Array;

  /** `documents` and `lengths` are the blobs of its row; `ranks` has the place in the dossier of each document that counts, by its first place. */
  constructor(
    id: number,
    { documents, lengths }: { readonly documents: Uint8Array; readonly lengths: Uint8Array },
    ranks: ReadonlyMap<number, number>,
  ) {
    const placed = decodeDocuments(documents);
    const fields = new ByteReader(lengths);
    this.id = id;
    this.size = placed.reduce((sum, { passages }) => sum + passages, 0);
    this.documentOf = new Uint32Array(this.size);
    this.live = new Uint8Array(this.size);
    this.lengths = new Float64Array(this.size);
    this.places = new Float64Array(placed.length);
    this.ranks = new Uint32Array(placed.length);
    this.firstSlots = new Uint32Array(placed.length);
    this.counts = new Uint32Array(placed.length);
    this.titleWeights = new Float64Array(placed.length);
    let slot = 0;
    let live = 0;
    let length = 0;
    for (const [which, { place, passages }] of placed.entries()) {
      const rank = ranks.get(place);
      const weight = titleWeight(passages);
      this.places[which] = place;
      this.ranks[which] = rank ?? 0;
      this.firstSlots[which] = slot;
      this.counts[which] = passages;
      this.titleWeights[which] = weight;
      for (const end = slot + passages; slot < end; slot += 1) {
        // As encodeLengths writes them, without an object for each of a million.
        const own = fields.number() + HEADING_WEIGHT * fields.number() + weight * fields.number();
        this.documentOf[slot] = which;
        this.lengths[slot] = own;
        if (rank === undefined) continue;
        this.live[slot] = 1;
        live += 1;
        length += own;
      }
    }
    this.passages = live;
    this.length = length;
  }

  /** A number by which passages are in the order of the dossier. */
  orderOf(slot: number): number {
    const document = this.documentOf[slot] ?? 0;
    return orderInDossier(this.ranks[document] ?? 0, slot - (this.firstSlots[document] ?? 0));
  }

  /** The place of the passage in a slot. */
  placeOf(slot: number): number {
    const document = this.documentOf[slot] ?? 0;
    return (this.places[document] ?? 0) + slot - (this.firstSlots[document] ?? 0);
  }
}
