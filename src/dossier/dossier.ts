import type { SourceDocument, TextMark, UnreadFile } from './document.ts';
import { partitionPoint } from './partitionPoint.ts';
import type { Passage } from './passage.ts';
import { NO_CORRECTIONS, type PeopleCorrections } from './peopleCorrections.ts';
import type { Place } from './place.ts';
import { contains } from './slice.ts';

/** Words that were cited once and have changed or gone since. */
export interface FormerPassage {
  readonly document: string;
  readonly number: number;
  /** The file that had the words last. */
  readonly file: string;
  readonly text: string;
  /** What of the text was marked, by its own offsets; absent if nothing was. */
  readonly marks?: readonly TextMark[];
  readonly hash: string;
  /** Number of the passage that took its place in the same document, if one is alike enough. */
  readonly successor: number | null;
}

/** A document with its passages, in reading order. */
export interface NumberedDocument extends SourceDocument {
  /** The text without its struck words, by the same offsets: see {@link standingText}. What is found and answered is read here. */
  readonly standing: string;
  readonly passages: readonly Passage[];
  /** How many passages there are, if that is known without reading them: see {@link passageCountOf}. */
  readonly passageCount?: number;
}

/** How many passages a document has. */
export function passageCountOf(document: NumberedDocument): number {
  return document.passageCount ?? document.passages.length;
}

/** What a dossier knows beside its documents, each looked up when it is asked for. */
export interface DossierLookups {
  /** What `document:number` pointed at, if those words are gone. */
  former(document: string, number: number): FormerPassage | undefined;
  /** A passage that has the words of this hash, the first in the order of the documents; undefined if none has. */
  passageWithHash(hash: string): Passage | undefined;
}

/** A named set of documents, as read at one moment. */
export class Dossier {
  readonly name: string;
  readonly documents: readonly NumberedDocument[];
  readonly unread: readonly UnreadFile[];
  /** What the team says of its people; it wins over what the program finds. */
  readonly people: PeopleCorrections;
  readonly passageCount: number;
  readonly #byId: ReadonlyMap<string, NumberedDocument>;
  readonly #byNumber = new WeakMap<readonly Passage[], ReadonlyMap<number, Passage>>();
  readonly #lookups: DossierLookups;

  /** `former`: the words that were cited once and have changed or gone since, or where such things are looked up. */
  constructor(
    name: string,
    documents: readonly NumberedDocument[],
    unread: readonly UnreadFile[],
    former: readonly FormerPassage[] | DossierLookups,
    people: PeopleCorrections = NO_CORRECTIONS,
  ) {
    this.name = name;
    this.documents = documents;
    this.unread = unread;
    this.people = people;
    this.passageCount = documents.reduce((sum, document) => sum + passageCountOf(document), 0);
    this.#byId = new Map(documents.map((document) => [document.id, document]));
    this.#lookups = 'passageWithHash' in former ? former : lookupsAmong(documents, former);
  }

  /** Some of its documents in its order. */
  inOrder(documents: ReadonlySet<NumberedDocument>): readonly NumberedDocument[] {
    return this.documents.filter((document) => documents.has(document));
  }

  /** The document with this id, or undefined. */
  document(id: string): NumberedDocument | undefined {
    return this.#byId.get(id);
  }

  /** The passage that has this number today, or undefined. */
  passage(document: string, number: number): Passage | undefined {
    const passages = this.#byId.get(document)?.passages;
    if (passages === undefined) return undefined;
    const known = this.#byNumber.get(passages);
    if (known !== undefined) return known.get(number);
    const byNumber = new Map(passages.map((passage) => [passage.number, passage]));
    this.#byNumber.set(passages, byNumber);
    return byNumber.get(number);
  }

  /** The passage in which all of a place is, or undefined. */
  passageAround(place: Place): Passage | undefined {
    const passages = this.#byId.get(place.document)?.passages ?? [];
    const nearest = passages[partitionPoint(passages, ({ start }) => start <= place.start) - 1];
    if (nearest !== undefined && contains(nearest, place)) return nearest;
    return passages.find((passage) => contains(passage, place));
  }

  /** The characters of a place, or undefined if the document is unknown or shorter. */
  textAt({ document, start, end }: Place): string | undefined {
    const text = this.#byId.get(document)?.text;
    return text === undefined || start > end || end > text.length ? undefined : text.slice(start, end);
  }

  /** What `document:number` pointed at, if those words are gone. */
  former(document: string, number: number): FormerPassage | undefined {
    return this.#lookups.former(document, number);
  }

  /** A passage that has the words of this hash, the first in the order of the documents; undefined if none has. */
  passageWithHash(hash: string): Passage | undefined {
    return this.#lookups.passageWithHash(hash);
  }
}

/** Lookups among documents in memory. */
function lookupsAmong(documents: readonly NumberedDocument[], former: readonly FormerPassage[]): DossierLookups {
  const gone = new Map(former.map((passage) => [`${passage.document}:${passage.number}`, passage]));
  return {
    former: (document, number) => gone.get(`${document}:${number}`),
    passageWithHash: (wanted) => documents.flatMap(({ passages }) => passages).find(({ hash }) => hash === wanted),
  };
}
