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
  readonly documents: Set<EvidenceOfDocument>;
  /** The first document that shows that the name is a person’s. */
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
      this.#names.get(key)?.documents.delete(document);
      touched.add(key);
    }
  }

  #take(id: string, document: EvidenceOfDocument, touched: Set<string>): void {
    this.#documents.set(id, document);
    for (const [key, { words, kind }] of document.evidence.names) {
      let name = this.#names.get(key);
      if (name === undefined) {
        const counts = { count: 0, personal: 0, titled: 0, speaking: 0, bodily: 0, local: 0 };
        const sets = {
          relatives: new Set<string>(),
          initials: new Set<string>(),
          documents: new Set<EvidenceOfDocument>(),
        };
        name = { words, kind, ...counts, ...sets, firstPersonal: null };
        this.#names.set(key, name);
      }
      name.documents.add(document);
      touched.add(key);
    }
  }

  /** The kind and the first personal document of a name after documents came and went; those that depend on it are pending. */
  #settle(key: string, pending: Set<number>): void {
    const name = this.#names.get(key);
    if (name === undefined) return;
    const first = firstOf(name.documents);
    const kind = first?.evidence.names.get(key)?.kind ?? name.kind;
    const personal = firstOf([...name.documents].filter((document) => isPersonalIn(key, document)));
    const after = kind === name.kind ? changedFrom(name.firstPersonal, personal) : -1;
    this.#names.set(key, Object.assign(name, { kind, firstPersonal: personal }));
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
      document.added = added;
      for (const key of changed) {
        touched.add(key);
        const name = this.#names.get(key);
        if (name === undefined) continue;
        const before = name.firstPersonal;
        if (isPersonalIn(key, document)) {
          if (before === null || before.position > position) name.firstPersonal = document;
        } else if (before === document) {
          name.firstPersonal = firstOf([...name.documents].filter((other) => isPersonalIn(key, other)));
        }
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
    const sum = { count: 0, personal: 0, titled: 0, speaking: 0, bodily: 0, local: 0 };
    const [relatives, initials] = [new Set<string>(), new Set<string>()];
    for (const { evidence, added } of name.documents) {
      const own = evidence.names.get(key);
      if (own === undefined) continue;
      sum.count += own.count;
      sum.titled += own.titled;
      sum.speaking += own.speaking;
      sum.local += own.local;
      sum.personal += own.personal + (added.get(key)?.personal ?? 0);
      sum.bodily += own.bodily + (added.get(key)?.bodily ?? 0);
      for (const other of own.relatives) relatives.add(other);
      for (const one of own.initials) initials.add(one);
    }
    Object.assign(name, sum, { relatives, initials });
  }
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
