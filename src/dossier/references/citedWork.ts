import { wording } from '../../wording/catalogue.ts';
import type { NumberedDocument } from '../dossier.ts';
import { citationOf, hashOf, type Passage } from '../passage.ts';
import type { Slice } from '../slice.ts';
import { type Whereabouts, whereaboutsOf } from '../whereabouts.ts';

/** A day, a month or a year, as far as it is known. */
export interface PartialDate {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

/** What the dossier knows of a cited passage and its document; what it does not know is left out and never guessed. */
export interface CitedWork {
  /** ASCII, the same in every export, and another one for every citation. */
  readonly key: string;
  readonly citation: string;
  readonly title: string;
  /** As the document writes it: whether it is a person, and which of the names is the family's, is not known. */
  readonly author?: string;
  readonly source?: string;
  readonly published?: PartialDate;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly passage: number;
  readonly where: Whereabouts;
  /** `¶12 (p. 12:5–20)` */
  readonly place: string;
}

/** Of which work a passage, or the `quoted` part of it, is cited. */
export function citedWorkOf(document: NumberedDocument, passage: Passage, quoted: Slice = passage): CitedWork {
  const { published, ...known } = document.metadata;
  const where = whereaboutsOf(document, passage, quoted);
  const date = published === undefined ? undefined : partialDate(published);
  return {
    ...known,
    ...(date === undefined ? {} : { published: date }),
    key: keyOf(citationOf(passage)),
    citation: citationOf(passage),
    passage: passage.number,
    where,
    place: wording.citation.place(passage.number, where),
  };
}

/** Of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function partialDate(published: string): PartialDate | undefined {
  const [year, month, day] = published.split('-').map(Number);
  if (year === undefined || !Number.isInteger(year)) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** How much of a hash makes a key another one than that of any other citation. */
const TELLING = 6;

/**
 * BibTeX keys may hold no spaces, commas or braces, and classic BibTeX reads ASCII only. Where that takes something from a citation,
 * a part of its hash keeps the key apart from others.
 */
export function keyOf(citation: string): string {
  const plain = citation.replace(/[^a-zA-Z0-9:-]+/gu, '-').replace(/^[-:]+/u, '');
  return plain === citation ? plain : `${plain === '' ? 'document' : plain}-${hashOf(citation).slice(0, TELLING)}`;
}
