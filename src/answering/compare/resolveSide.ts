import type { NumberedDocument } from '../../dossier/dossier.ts';
import { citationOf, type Passage } from '../../dossier/passage.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { contains } from '../../dossier/slice.ts';
import { UserError } from '../../errors.ts';
import type { FoundPerson } from '../../finding/people/findPeople.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { passesFilters } from '../../search/query/filters.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { wording } from '../../wording/catalogue.ts';
import { noSuchPassage } from '../sources/source.ts';
import { suggestedFor } from '../who/suggestedFor.ts';
import type { Side } from './side.ts';

/** A choice of autocomplete for a source begins so, for a source may be called like a body. */
export const SOURCE_PREFIX = 'source:';
const CITATION = /^(?<id>\S+):(?<number>\d{1,9})$/u;
const MOST_NAMED = 5;

/**
 * Whom or what someone means to compare: a person or body in any spelling, a document by id, file or title, a source, or a
 * section by the citation or the words of its heading. Throws {@link UserError} if it is none of them.
 */
export async function resolveSide(typed: string, open: OpenDossier): Promise<Side> {
  const wanted = typed.trim();
  const people = open.findings.people.find(wanted);
  const close = people.filter(({ how }) => how !== 'possible');
  const side =
    sectionByCitation(wanted, open) ??
    documentExactly(wanted, open) ??
    (wanted.startsWith(SOURCE_PREFIX) ? sourceSide(wanted, open) : undefined) ??
    personSide(wanted, people.filter(isWhole), open) ??
    sourceSide(wanted, open) ??
    personSide(
      wanted,
      people.filter(({ how }) => how === 'same'),
      open,
    ) ??
    sectionByHeading(wanted, open) ??
    personSide(wanted, close, open) ??
    documentByWords(wanted, open);
  if (side !== undefined) return side;
  throw new UserError(await unknown(wanted, open));
}

/** Whether all of the name was typed, letter for letter but for case and marks. */
function isWhole({ person, how }: FoundPerson, _place: number, all: readonly FoundPerson[]): boolean {
  return how === 'same' && person === all[0]?.person && all[0].rank > (all[1]?.rank ?? 0);
}

function personSide(typed: string, found: readonly FoundPerson[], open: OpenDossier): Side | undefined {
  const [best] = found;
  if (best === undefined) return undefined;
  const { person } = best;
  const rivals = found.filter((one) => one !== best && one.rank === best.rank).slice(0, MOST_NAMED);
  const isSource = open.dossier.documents.some(({ metadata }) => fold(metadata.source ?? '') === fold(typed));
  return {
    kind: person.kind,
    name: person.name,
    readAs: wording.comparison.person(person.name, person.kind, {
      typed: fold(typed) === fold(person.name) ? null : typed,
      rivals: rivals.map((one) => one.person.name),
      source: isSource ? `${SOURCE_PREFIX}${typed}` : null,
    }),
    key: `person:${person.id}`,
    person,
  };
}

function wholeOf(document: NumberedDocument): Place {
  return placeIn(document, { start: 0, end: document.standing.length });
}

function documentSide(document: NumberedDocument): Side {
  return {
    kind: 'document',
    name: document.metadata.title,
    readAs: wording.comparison.document(document.metadata.title, document.id),
    key: `document:${document.id}`,
    parts: [{ document, passages: document.passages }],
    at: wholeOf(document),
  };
}

function documentExactly(wanted: string, { dossier }: OpenDossier): Side | undefined {
  const found = dossier.documents.find(({ id, file, metadata }) =>
    [id, file, metadata.title].some((name) => fold(name) === fold(wanted)),
  );
  return found === undefined ? undefined : documentSide(found);
}

/** By words of title or file, if only one document has them. */
function documentByWords(wanted: string, { dossier }: OpenDossier): Side | undefined {
  const alike = dossier.documents.filter((document) => passesFilters(document, { document: wanted }));
  const [only] = alike;
  if (alike.length > 1) {
    const listed = alike.slice(0, MOST_NAMED).map(({ id, metadata }) => `${metadata.title} (${id})`);
    throw new UserError(wording.sources.severalDocuments(wanted, alike.length, listed.join('; ')));
  }
  return only === undefined ? undefined : documentSide(only);
}

function sourceSide(typed: string, { dossier }: OpenDossier): Side | undefined {
  const wanted = fold(typed.startsWith(SOURCE_PREFIX) ? typed.slice(SOURCE_PREFIX.length).trim() : typed);
  const documents = dossier.documents.filter(({ metadata }) => fold(metadata.source ?? '') === wanted);
  const [first] = documents;
  const name = first?.metadata.source;
  if (first === undefined || name === undefined || wanted === '') return undefined;
  return {
    kind: 'source',
    name,
    readAs: wording.comparison.source(name, documents.length),
    key: `source:${fold(name)}`,
    parts: documents.map((document) => ({ document, passages: document.passages })),
    at: wholeOf(first),
  };
}

function sectionByCitation(wanted: string, open: OpenDossier): Side | undefined {
  const groups = CITATION.exec(wanted)?.groups;
  const document = open.dossier.document(groups?.id ?? '');
  if (groups === undefined || document === undefined) return undefined;
  const passage = document.passages.find(({ number }) => number === Number(groups.number));
  if (passage === undefined) throw noSuchPassage(document, Number(groups.number), open.dossier);
  return sectionSide(document, passage);
}

/** By the words of a heading that no other has. */
function sectionByHeading(wanted: string, { dossier, findings: { index } }: OpenDossier): Side | undefined {
  const words = tokenize(wanted).map(({ folded }) => folded);
  if (words.length === 0) return undefined;
  const isMeant = (heading: string): boolean => {
    const own = new Set(tokenize(heading).map(({ folded }) => folded));
    return words.length * 2 > own.size && words.every((word) => own.has(word));
  };
  const documents = new Set(
    index
      .keys('heading')
      .filter(isMeant)
      .flatMap((heading) => index.documents('heading', heading)),
  );
  const found = dossier
    .inOrder(documents)
    .flatMap((document) =>
      document.passages
        .filter(({ kind, start, end }) => kind === 'heading' && isMeant(document.standing.slice(start, end)))
        .map((passage) => ({ document, passage })),
    );
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : sectionSide(only.document, only.passage);
}

/** The passages under a heading; if the passage is not a heading, that passage. */
function sectionSide(document: NumberedDocument, passage: Passage): Side {
  const words = document.standing.slice(passage.start, passage.end);
  const isHeading = passage.kind === 'heading';
  const under = document.passages.filter(({ headings }) => headings.some((one) => contains(passage, one)));
  return {
    kind: 'section',
    name: isHeading ? words : wording.comparison.passageOf(passage.number, document.metadata.title),
    readAs: wording.comparison.section(isHeading, citationOf(passage), document.metadata.title),
    key: `section:${citationOf(passage)}`,
    parts: [{ document, passages: isHeading ? under : [passage] }],
    at: placeIn(document, passage),
  };
}

async function unknown(wanted: string, open: OpenDossier): Promise<string> {
  const near = (await suggestedFor(wanted, open.findings.people, open)).slice(0, MOST_NAMED);
  const hint = near.length === 0 ? '' : wording.names.didYouMeanOneOf(near);
  return wording.comparison.unknownSide(open.dossier.name, wanted, hint);
}
