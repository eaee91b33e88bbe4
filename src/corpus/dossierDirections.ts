import { createHash } from 'node:crypto';
import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import type { MeaningPart } from '../keeping/dossierStore/storeSchema.ts';
import { whenFree } from '../keeping/whenFree.ts';
import { type Common, Directions, type PlacedMeaning } from '../search/meaning/directions.ts';
import {
  type DocumentMeaning,
  decodeDocumentMeaning,
  encodeDocumentMeaning,
} from '../search/meaning/documentMeaning.ts';
import { messageOf } from './listener.ts';
import { rest } from './rest.ts';

/** Bytes at the beginning of what is kept, which say by what it was computed. */
const SIGN = 8;
const COUNT = Uint32Array.BYTES_PER_ELEMENT;

/** What makes directions of the passages of a document. */
export interface DirectionsSource {
  /** Where they are kept in a store. */
  readonly part: MeaningPart;
  /** All that they depend on beside the document. */
  readonly version: string;
  readonly dimensions: number;
  /** Whether the direction that all passages share is taken out of them. */
  readonly isCentred: boolean;
  of(document: NumberedDocument): DocumentMeaning | Promise<DocumentMeaning>;
}

/** What is needed to learn what the passages of a dossier mean. */
export interface MeaningSources {
  readonly dossier: Dossier;
  readonly store: DossierStore;
  /** The place of the first passage of each document in the engine, by its id. */
  readonly firstPlaces: ReadonlyMap<string, number>;
  readonly warn: (message: string) => void;
  /** Called after each document that was not kept, with how many are done. */
  readonly progress?: (done: number, of: number) => void;
}

/** The directions of the passages of a dossier. Each document is computed once and kept in the store; others are served in between. */
export async function dossierDirections(
  source: DirectionsSource,
  { dossier, store, firstPlaces, warn, progress }: MeaningSources,
): Promise<Directions> {
  const kept = new KeptDirections(store, source, (error) =>
    warn(
      `what the passages of dossier ${dossier.name} mean could not be kept (${messageOf(error)}); the next start computes it anew`,
    ),
  );
  const documents: PlacedMeaning[] = [];
  const all = dossier.documents.filter(({ id }) => firstPlaces.has(id));
  for (const [at, document] of all.entries()) {
    const known = kept.of(document);
    if (known === undefined) await rest();
    const meaning = known ?? (await kept.compute(document));
    documents.push({ firstPlace: firstPlaces.get(document.id) ?? 0, meaning });
    if (known === undefined) progress?.(at + 1, all.length);
  }
  if (!source.isCentred)
    return await Directions.join(source.dimensions, documents, rest, nothingShared(source, documents));
  const common = kept.common();
  const directions = await Directions.join(source.dimensions, documents, rest, common);
  if (directions.common !== common) await kept.keepCommon(directions.common);
  return directions;
}

function nothingShared({ dimensions }: DirectionsSource, documents: readonly PlacedMeaning[]): Common {
  const passages = documents.reduce((sum, { meaning }) => sum + meaning.scales.length, 0);
  return { direction: new Float32Array(dimensions), passages };
}

/** What a store keeps of the directions of its documents. If they cannot be kept, that is said once. */
class KeptDirections {
  readonly #store: DossierStore;
  readonly #source: DirectionsSource;
  readonly #sign: Buffer;
  readonly #failed: (error: unknown) => void;
  #canKeep = true;

  constructor(store: DossierStore, source: DirectionsSource, failed: (error: unknown) => void) {
    this.#store = store;
    this.#source = source;
    this.#sign = createHash('sha256').update(source.version).digest().subarray(0, SIGN);
    this.#failed = failed;
  }

  of(document: NumberedDocument): DocumentMeaning | undefined {
    if (!(document instanceof StoredDocument)) return undefined;
    const bytes = this.#unsigned(this.#store.reader.meaning(document.doc, this.#source.part));
    return bytes && decodeDocumentMeaning(bytes, document.passageCount, this.#source.dimensions);
  }

  async compute(document: NumberedDocument): Promise<DocumentMeaning> {
    const meaning = await this.#source.of(document);
    if (document instanceof StoredDocument) {
      const bytes = this.#signed(encodeDocumentMeaning(meaning));
      await this.#keep(() => this.#store.writer.putMeaning(document.doc, this.#source.part, bytes));
    }
    return meaning;
  }

  common(): Common | undefined {
    const bytes = this.#unsigned(this.#store.reader.commonMeaning(this.#source.part));
    if (bytes === undefined || bytes.length < COUNT) return undefined;
    const { buffer } = new Uint8Array(bytes); // aligned, and nothing else
    return { passages: new Uint32Array(buffer, 0, 1)[0] ?? 0, direction: new Float32Array(buffer, COUNT) };
  }

  keepCommon({ direction, passages }: Common): Promise<void> {
    const { buffer, byteOffset, byteLength } = direction;
    const bytes = Buffer.concat([
      new Uint8Array(Uint32Array.of(passages).buffer),
      new Uint8Array(buffer, byteOffset, byteLength),
    ]);
    return this.#keep(() => this.#store.writer.putCommonMeaning(this.#source.part, this.#signed(bytes)));
  }

  #signed(bytes: Uint8Array): Uint8Array {
    return Buffer.concat([this.#sign, bytes]);
  }

  /** The bytes without their sign; undefined if they were computed by something else. */
  #unsigned(bytes: Uint8Array | undefined): Uint8Array | undefined {
    if (bytes === undefined || !this.#sign.equals(bytes.subarray(0, SIGN))) return undefined;
    return bytes.subarray(SIGN);
  }

  /** While the store is being written by whoever indexes, others are served. */
  async #keep(write: () => void): Promise<void> {
    if (!this.#canKeep) return;
    try {
      await whenFree(write);
    } catch (error) {
      // It only saves time.
      this.#canKeep = false;
      this.#failed(error);
    }
  }
}
