import type { NumberedDocument } from '../dossier/dossier.ts';
import type { Passage } from '../dossier/passage.ts';
import type { PeopleCorrections } from '../dossier/peopleCorrections.ts';
import { Memo } from '../text/memo.ts';
import type { DocumentFindings } from './documentFindings.ts';
import type { FindingsIndex } from './lookup/findingsIndex.ts';
import { Speakers } from './lookup/speakers.ts';
import type { WordCases } from './names/wordCases.ts';
import { type Affiliation, Affiliations } from './people/affiliations.ts';
import { People } from './people/people.ts';
import type { PeopleIndex } from './people/peopleIndex.ts';
import { peopleOf } from './people/peopleOf.ts';
import type { Person } from './people/person.ts';
import type { ToldDay } from './voices/toldDay.ts';
import { toldDaysIn } from './voices/toldDays.ts';
import type { Utterance } from './voices/utterance.ts';
import { utterancesIn } from './voices/utterances.ts';

/** What the findings of a whole dossier are made from, beside those of its documents. */
export interface DossierSources {
  /** How the dossier writes its words, with capitals or without. */
  readonly cases: WordCases;
  /** What the team says of the names. */
  readonly corrections: PeopleCorrections;
  /** The people as they are kept; if left out, they are joined when they are first asked for. */
  readonly people?: PeopleIndex;
}

/** Who speaks is remembered of so many documents at least. */
const MOST_DOCUMENTS = 512;

/**
 * What is found in a dossier as a whole. It depends on the findings of all its documents, so it is made anew when one of
 * them changes. Each kind is found when it is first asked for, and once.
 */
export class DossierFindings {
  readonly #documents: ReadonlyMap<NumberedDocument, DocumentFindings>;
  readonly #index: FindingsIndex;
  readonly #sources: DossierSources;
  readonly #utterances: Memo<DocumentFindings, readonly Utterance[]>;
  readonly #toldDays: Memo<DocumentFindings, ReadonlyMap<Passage, ToldDay>>;
  #people: People | undefined;
  #affiliations: Affiliations | undefined;
  #speakers: Speakers | undefined;

  constructor(
    documents: ReadonlyMap<NumberedDocument, DocumentFindings>,
    index: FindingsIndex,
    sources: DossierSources,
  ) {
    this.#documents = documents;
    this.#index = index;
    this.#sources = sources;
    this.#utterances = new Memo(MOST_DOCUMENTS);
    this.#toldDays = new Memo(MOST_DOCUMENTS);
  }

  /** The persons and bodies. */
  get people(): People {
    const { people } = this.#sources;
    this.#people ??= people === undefined ? peopleOf([...this.#documents.values()], this.#sources) : new People(people);
    return this.#people;
  }

  /** Those who speak; `of` gives the findings of a document. */
  speakers(of: (document: NumberedDocument) => DocumentFindings): Speakers {
    this.#speakers ??= new Speakers(this.people, this.#index, of);
    return this.#speakers;
  }

  /** The bodies for which someone speaks; empty if the dossier names none. */
  affiliationsOf(person: Person): readonly Affiliation[] {
    this.#affiliations ??= new Affiliations(this.people);
    return this.#affiliations.of(person);
  }

  /** Every sentence of a document outside of headings, with who speaks in it, in reading order. */
  utterancesOf(found: DocumentFindings): readonly Utterance[] {
    return this.#utterances.of(found, () => utterancesIn(found, this.people));
  }

  /** The day that each passage of a document is about; passages before the first day have none. */
  toldDaysOf(found: DocumentFindings): ReadonlyMap<Passage, ToldDay> {
    return this.#toldDays.of(found, () => toldDaysIn(found, this.utterancesOf(found)));
  }
}
