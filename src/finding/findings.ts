import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import type { Step } from '../step.ts';
import { wording } from '../wording/catalogue.ts';
import { ComputedFindings } from './computedFindings.ts';
import type { DocumentFindings } from './documentFindings.ts';
import { DossierFindings, type DossierSources } from './dossierFindings.ts';
import { type FindingsStore, KeptFindings } from './keptFindings.ts';
import type { FindingsIndex } from './lookup/findingsIndex.ts';
import { MemoryFindingsIndex } from './lookup/memoryFindingsIndex.ts';
import type { Speakers } from './lookup/speakers.ts';
import type { Affiliation } from './people/affiliations.ts';
import type { People } from './people/people.ts';
import type { Person } from './people/person.ts';
import type { ToldDay } from './voices/toldDay.ts';
import type { Utterance } from './voices/utterance.ts';

/** What takes long to find: who is named in the dossier, the times that a document names, who speaks in its sentences. */
export type Preparable = 'people' | 'dates' | 'voices';

/** How a kind is called while it is prepared, and how it is found in one document. */
const PREPARING: Readonly<
  Record<Preparable, { readonly act: string; readonly find: (document: NumberedDocument, findings: Findings) => void }>
> = {
  people: {
    act: wording.progress.finding.people,
    find: (document, findings) => findings.of(document).capitals,
  },
  dates: {
    act: wording.progress.finding.dates,
    find: (document, findings) => findings.of(document).dateMentions,
  },
  voices: {
    act: wording.progress.finding.voices,
    find: (document, findings) => findings.utterancesOf(document),
  },
};

/** What the findings of a dossier are made from. */
export interface FindingsSources extends DossierSources {
  /** Where the findings of its documents are kept; absent if they are kept nowhere. */
  readonly store?: FindingsStore;
}

/**
 * All that is found in an open dossier. The findings of its documents ({@link DocumentFindings}) and those of the dossier
 * as a whole ({@link DossierFindings}) are made when they are first asked for, or before that in steps ({@link prepare}).
 */
export class Findings {
  readonly #documents: ReadonlyMap<NumberedDocument, DocumentFindings>;
  readonly #dossier: DossierFindings;
  /** What was found when the documents were read. */
  readonly #kept: ReadonlySet<Preparable>;
  /** The documents by what was found in them. */
  readonly index: FindingsIndex;

  /**
   * `former` are the findings of the dossier as it was read before. What was found in a document that is still the same
   * object is taken from there; the rest of `former` is not held. With a `store` the findings of the documents are read
   * from it, otherwise they are found in the documents.
   */
  constructor(documents: readonly NumberedDocument[], { store, ...sources }: FindingsSources, former?: Findings) {
    const held = former === undefined ? new Map<NumberedDocument, DocumentFindings>() : former.#documents;
    const kept = store === undefined ? undefined : new KeptFindings(store);
    this.#documents = new Map(
      documents.map((document) => [
        document,
        held.get(document) ?? kept?.of(document) ?? new ComputedFindings(document),
      ]),
    );
    this.index = store?.index(documents) ?? new MemoryFindingsIndex(this.#documents.values().toArray());
    this.#dossier = new DossierFindings(this.#documents, this.index, sources);
    this.#kept = new Set<Preparable>([
      ...(store === undefined ? [] : (['dates'] as const)),
      ...(sources.people === undefined ? [] : (['people'] as const)),
    ]);
  }

  /** What is found in a document of the dossier. Throws if it is a document of another one, or of another reading. */
  of(document: NumberedDocument): DocumentFindings {
    const found = this.#documents.get(document);
    if (found === undefined) throw new Error(`${document.id} is not a document of this reading of the dossier`);
    return found;
  }

  /** The persons and bodies of the dossier. */
  get people(): People {
    return this.#dossier.people;
  }

  /** Those who speak in the dossier. */
  get speakers(): Speakers {
    return this.#dossier.speakers((document) => this.of(document));
  }

  /** See {@link DossierFindings.affiliationsOf}. */
  affiliationsOf(person: Person): readonly Affiliation[] {
    return this.#dossier.affiliationsOf(person);
  }

  /** See {@link DossierFindings.utterancesOf}. Throws as {@link of} does. */
  utterancesOf(document: NumberedDocument): readonly Utterance[] {
    return this.#dossier.utterancesOf(this.of(document));
  }

  /** See {@link DossierFindings.toldDaysOf}. Throws as {@link of} does. */
  toldDaysOf(document: NumberedDocument): ReadonlyMap<Passage, ToldDay> {
    return this.#dossier.toldDaysOf(this.of(document));
  }

  /**
   * Finds one kind beforehand in some documents, those of the whole dossier if none are named, one document at each step.
   * What was found stays with the findings; nothing is found twice. Names are put together across the whole dossier, which
   * is one step more. What is kept takes no step. Throws as {@link of} does.
   */
  *prepare(kind: Preparable, documents: Iterable<NumberedDocument> = this.#documents.keys()): Iterable<Step> {
    if (this.#kept.has(kind)) return;
    const { act, find } = PREPARING[kind];
    const wanted = [...documents];
    const of = wanted.length + (kind === 'people' ? 1 : 0);
    for (const [done, document] of wanted.entries()) {
      find(document, this);
      yield { act, done: done + 1, of };
    }
    if (kind !== 'people') return;
    this.#dossier.people;
    yield { act, done: of, of };
  }
}
