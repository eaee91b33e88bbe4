import type { FoundName } from '../foundName.ts';
import type { DocumentEvidence } from './documentEvidence.ts';
import { type Added, replayEvidence } from './replayEvidence.ts';

/** A document as far as its names are concerned. */
interface EvidenceOfDocument {
  readonly evidence: DocumentEvidence;
  /** The names of which some evidence depends on what was shown before. */
  readonly concerned: ReadonlySet<string>;
  added: ReadonlyMap<string, Added>;
  /** Its place in the reading order of the dossier. */
  position: number;
}

/** The evidence of one name in all documents together. */
interface JoinedName extends FoundName {
  count: number;
  personal: number;
  titled: number;
  speaking: number;
  bodily: number;
  local: number;
  readonly documents: Set<EvidenceOfDocument>;
  /** Those that show relatives or initials. */
  readonly telling: Set<EvidenceOfDocument>;
  /** The first document that has the name, and the first that shows that it is a person’s; undefined if they are gone. */
  first: EvidenceOfDocument | null | undefined;
  nextPersonal: EvidenceOfDocument | null | undefined;
  /** The latter, as the documents that depend on it were told last. */
  firstPersonal: EvidenceOfDocument | null;
}

/**
 * The names of a dossier with their evidence, kept right as documents come, change and go. What a document shows of a name may
 * depend on what earlier ones show (see `EvidenceEvent`), so a change is followed through the later documents that depend on
 * it, in reading order; it is as if all documents were read one after the other.
 */
export class JoinedNames {
  readonly #names = new Map<string, JoinedName>();
  readonly #documents = new Map<string, EvidenceOfDocument>();

  /** By their keys. */
  get found(): ReadonlyMap<string, FoundName> {
    return this.#names;
  }

  /**
   * Takes over new evidence. `order` has the place of every document of the dossier by its id; documents that it lacks are
   * forgotten, and those that are not in `read` keep their order among each other. Returns the names whose evidence may differ.
   */
  update(order: ReadonlyMap<string, number>, read: ReadonlyMap<string, DocumentEvidence>): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const [id, document] of this.#documents) {
      const position = order.get(id);
      if (position === undefined || read.has(id)) this.#forget(id, document, touched);
      else document.position = position;
    }
    const pending = new Set<number>();
    for (const [id, evidence] of read) {
      const position = order.get(id) ?? 0;
      this.#take(id, { evidence, concerned: concernedIn(evidence), added: new Map(), position }, touched);
      pending.add(position);
    }
    for (const key of touched) this.#settle(key, pending);
    this.#replay(pending, touched);
    for (const key of touched) this.#sum(key);
    return touched;
  }

  #forget(id: string, document: EvidenceOfDocument, touched: Set<string>): void {
    this.#documents.delete(id);
    document.position = -1;
    for (const key of document.evidence.names.keys()) {
      touched.add(key);
      const name = this.#names.get(key);
      if (name === undefined) continue;
      name.documents.delete(document);
      name.telling.delete(document);
      if (name.first === document) name.first = undefined;
      if (name.nextPersonal === document) name.nextPersonal = undefined;
      add(name, key, document, -1);
    }
  }

  #take(id: string, document: EvidenceOfDocument, touched: Set<string>): void {
    this.#documents.set(id, document);
    for (const [key, { words, kind, relatives, initials }] of document.evidence.names) {
      const name = this.#names.get(key) ?? newName(words, kind);
      this.#names.set(key, name);
      name.documents.add(document);
      if (relatives.size > 0 || initials.size > 0) name.telling.add(document);
      name.first = earlier(name.first, document);
      if (isPersonalIn(key, document)) name.nextPersonal = earlier(name.nextPersonal, document);
      add(name, key, document, 1);
      touched.add(key);
    }
  }

  /** The kind and the first personal document of a name after documents came and went; those that depend on it are pending. */
  #settle(key: string, pending: Set<number>): void {
    const name = this.#names.get(key);
    if (name === undefined) return;
    if (name.first === undefined) name.first = firstOf(name.documents);
    if (name.nextPersonal === undefined) name.nextPersonal = firstPersonalOf(key, name);
    const kind = name.first?.evidence.names.get(key)?.kind ?? name.kind;
    const after = kind === name.kind ? changedFrom(name.firstPersonal, name.nextPersonal) : -1;
    Object.assign(name, { kind, firstPersonal: name.nextPersonal });
    if (after !== null) addConcerned(key, name, after, pending);
  }

  #replay(pending: Set<number>, touched: Set<string>): void {
    const byPosition = new Map([...this.#documents.values()].map((document) => [document.position, document]));
    for (let position = 0; pending.size > 0 && position < byPosition.size; position += 1) {
      if (!pending.delete(position)) continue;
      const document = byPosition.get(position);
      if (document === undefined) continue;
      const added = replayEvidence(document.evidence, {
        isPersonal: (key) => (this.#names.get(key)?.firstPersonal?.position ?? position) < position,
        kindOf: (key) => this.#names.get(key)?.kind,
      });
      const changed = [...added.keys(), ...document.added.keys()].filter(
        (key) =>
          added.get(key)?.personal !== document.added.get(key)?.personal ||
          added.get(key)?.bodily !== document.added.get(key)?.bodily,
      );
      const known = changed.flatMap((key) => {
        const name = this.#names.get(key);
        return name === undefined ? [] : [{ key, name }];
      });
      for (const { key, name } of known) add(name, key, document, -1);
      document.added = added;
      for (const { key, name } of known) {
        touched.add(key);
        add(name, key, document, 1);
        const before = name.firstPersonal;
        if (isPersonalIn(key, document)) name.firstPersonal = earlier(before, document) ?? null;
        else if (before === document) name.firstPersonal = firstPersonalOf(key, name);
        name.nextPersonal = name.firstPersonal;
        const after = changedFrom(before, name.firstPersonal);
        if (after !== null) addConcerned(key, name, Math.max(after, position), pending);
      }
    }
  }

  #sum(key: string): void {
    const name = this.#names.get(key);
    if (name === undefined) return;
    if (name.documents.size === 0) {
      this.#names.delete(key);
      return;
    }
    const [relatives, initials] = [new Set<string>(), new Set<string>()];
    for (const { evidence } of name.telling) {
      for (const other of evidence.names.get(key)?.relatives ?? []) relatives.add(other);
      for (const one of evidence.names.get(key)?.initials ?? []) initials.add(one);
    }
    Object.assign(name, { relatives, initials });
  }
}

function newName(words: readonly string[], kind: FoundName['kind']): JoinedName {
  return {
    ...{ words, kind, count: 0, personal: 0, titled: 0, speaking: 0, bodily: 0, local: 0 },
    ...{ relatives: new Set(), initials: new Set(), documents: new Set(), telling: new Set() },
    ...{ first: null, nextPersonal: null, firstPersonal: null },
  };
}

/** Adds what a document shows of a name to the sum of all documents, or takes it away; `sign` is 1 or -1. */
function add(name: JoinedName, key: string, { evidence, added }: EvidenceOfDocument, sign: 1 | -1): void {
  const own = evidence.names.get(key);
  if (own === undefined) return;
  name.count += sign * own.count;
  name.titled += sign * own.titled;
  name.speaking += sign * own.speaking;
  name.local += sign * own.local;
  name.personal += sign * (own.personal + (added.get(key)?.personal ?? 0));
  name.bodily += sign * (own.bodily + (added.get(key)?.bodily ?? 0));
}

/** The earlier of two documents; undefined if the first is not known. */
function earlier(
  first: EvidenceOfDocument | null | undefined,
  other: EvidenceOfDocument,
): EvidenceOfDocument | undefined {
  if (first === undefined) return undefined;
  return first === null || other.position < first.position ? other : first;
}

function firstPersonalOf(key: string, { documents }: JoinedName): EvidenceOfDocument | null {
  return firstOf([...documents].filter((document) => isPersonalIn(key, document)));
}

function isPersonalIn(key: string, { evidence, added }: EvidenceOfDocument): boolean {
  return (evidence.names.get(key)?.personal ?? 0) + (added.get(key)?.personal ?? 0) > 0;
}

function firstOf(documents: Iterable<EvidenceOfDocument>): EvidenceOfDocument | null {
  let first: EvidenceOfDocument | null = null;
  for (const document of documents) if (first === null || document.position < first.position) first = document;
  return first;
}

/** After which position something changed, if another document is the first now; null if none is. */
function changedFrom(before: EvidenceOfDocument | null, now: EvidenceOfDocument | null): number | null {
  if (before === now) return null;
  return Math.min(before?.position ?? Number.POSITIVE_INFINITY, now?.position ?? Number.POSITIVE_INFINITY);
}

function addConcerned(key: string, { documents }: JoinedName, after: number, pending: Set<number>): void {
  for (const { position, concerned } of documents) {
    if (position > after && concerned.has(key)) pending.add(position);
  }
}

function concernedIn({ names, events }: DocumentEvidence): ReadonlySet<string> {
  const keys = [...names.keys()];
  return new Set(
    events.flatMap(([kind, ...places]) => (kind === 'personal' ? [] : places.map((at) => keys[at] ?? ''))),
  );
}
