import { createHash } from 'node:crypto';
import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import type { DossierStore } from '../keeping/dossierStore/dossierStore.ts';
import { StoredDocument } from '../keeping/dossierStore/storedDocument.ts';
import { stemmingLanguage } from '../languages/stem.ts';
import {
  type DocumentMeaning,
  decodeDocumentMeaning,
  documentMeaning,
  encodeDocumentMeaning,
  MEANING_VERSION,
} from '../search/meaning/documentMeaning.ts';
import { type Common, Meaning, type PlacedMeaning } from '../search/meaning/meaning.ts';
import type { WordVectors } from '../search/meaning/wordVectors.ts';
import { messageOf } from './listener.ts';
import { rest } from './rest.ts';

/** Bytes at the beginning of what is kept, which say by what it was computed. */
const SIGN = 8;
const COUNT = Uint32Array.BYTES_PER_ELEMENT;

/** What is needed to learn what the passages of a dossier mean. */
export interface MeaningSources {
  readonly dossier: Dossier;
  readonly store: DossierStore;
  readonly vectors: WordVectors;
  /** The place of the first passage of each document in the engine, by its id. */
  readonly firstPlaces: ReadonlyMap<string, number>;
  readonly warn: (message: string) => void;
}

/** What the passages of a dossier mean. Each document is summed up once and kept in the store; others are served in between. */
export async function dossierMeaning({ dossier, store, vectors, firstPlaces, warn }: MeaningSources): Promise<Meaning> {
  const kept = new KeptMeanings(store, vectors, (error) =>
    warn(
      `what the passages of dossier ${dossier.name} mean could not be kept (${messageOf(error)}); the next start computes it anew`,
    ),
  );
  const documents: PlacedMeaning[] = [];
  for (const document of dossier.documents) {
    const firstPlace = firstPlaces.get(document.id);
    if (firstPlace === undefined) continue;
    const known = kept.of(document);
    if (known === undefined) await rest();
    documents.push({ firstPlace, meaning: known ?? kept.compute(document) });
  }
  const common = kept.common();
  const meaning = await Meaning.join(vectors, documents, rest, common);
  if (meaning.common !== common) kept.keepCommon(meaning.common);
  return meaning;
}

/** What a store keeps of the meaning of its documents. If it cannot be kept, that is said once. */
class KeptMeanings {
  readonly #store: DossierStore;
  readonly #vectors: WordVectors;
  readonly #sign: Buffer;
  readonly #failed: (error: unknown) => void;
  #canKeep = true;

  constructor(store: DossierStore, vectors: WordVectors, failed: (error: unknown) => void) {
    this.#store = store;
    this.#vectors = vectors;
    this.#sign = createHash('sha256').update(`${MEANING_VERSION} ${vectors.identity}`).digest().subarray(0, SIGN);
    this.#failed = failed;
  }

  of(document: NumberedDocument): DocumentMeaning | undefined {
    if (!(document instanceof StoredDocument)) return undefined;
    const bytes = this.#unsigned(this.#store.reader.meaning(document.doc));
    return bytes && decodeDocumentMeaning(bytes, document.passageCount, this.#vectors.dimensions);
  }

  compute(document: NumberedDocument): DocumentMeaning {
    const language = stemmingLanguage(document.metadata.language, document.text);
    const passages = document.passages.map((passage) => ({ passage, document, language }));
    const meaning = documentMeaning(passages, this.#vectors);
    if (document instanceof StoredDocument) {
      this.#keep(() => this.#store.writer.putMeaning(document.doc, this.#signed(encodeDocumentMeaning(meaning))));
    }
    return meaning;
  }

  common(): Common | undefined {
    const bytes = this.#unsigned(this.#store.reader.commonMeaning());
    if (bytes === undefined || bytes.length < COUNT) return undefined;
    const { buffer } = new Uint8Array(bytes); // aligned, and nothing else
    return { passages: new Uint32Array(buffer, 0, 1)[0] ?? 0, direction: new Float32Array(buffer, COUNT) };
  }

  keepCommon({ direction, passages }: Common): void {
    const { buffer, byteOffset, byteLength } = direction;
    const bytes = Buffer.concat([
      new Uint8Array(Uint32Array.of(passages).buffer),
      new Uint8Array(buffer, byteOffset, byteLength),
    ]);
    this.#keep(() => this.#store.writer.putCommonMeaning(this.#signed(bytes)));
  }

  #signed(bytes: Uint8Array): Uint8Array {
    return Buffer.concat([this.#sign, bytes]);
  }

  /** The bytes without their sign; undefined if they were computed by other vectors. */
  #unsigned(bytes: Uint8Array | undefined): Uint8Array | undefined {
    if (bytes === undefined || !this.#sign.equals(bytes.subarray(0, SIGN))) return undefined;
    return bytes.subarray(SIGN);
  }

  #keep(write: () => void): void {
    if (!this.#canKeep) return;
    try {
      write();
    } catch (error) {
      // It only saves time.
      this.#canKeep = false;
      this.#failed(error);
    }
  }
}
