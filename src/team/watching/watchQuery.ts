import { withinOf } from '../../answering/statements/withinOf.ts';
import { UserError } from '../../errors.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Hit } from '../../search/hit.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { printQuery } from '../../search/query/printQuery.ts';
import type { Query } from '../../search/query/query.ts';
import { retrieve } from '../../search/retrieve.ts';
import { wording } from '../../wording/catalogue.ts';

/**
 * A query as a watch takes it: with at least one word to look for, and with every operator read as one. Throws
 * {@link UserError} that says what is wrong; a search can show how it was read, a watch would only stay silent.
 */
export function readWatchQuery(text: string): Query {
  const query = parseQuery(text);
  const [remark] = query.remarks;
  if (remark !== undefined) throw new UserError(wording.watches.badQuery(remark));
  if (!query.clauses.some(({ negated }) => !negated)) {
    throw new UserError(wording.watches.noWords(text.trim(), query.clauses.length > 0));
  }
  return query;
}

/** Whether two queries ask for the same, however they are typed. */
export function sameQuery(one: string, other: string): boolean {
  return printQuery(parseQuery(one)).toLowerCase() === printQuery(parseQuery(other)).toLowerCase();
}

/** Some passages of a dossier. */
export interface SomePassages {
  /** The ids of the documents of which they are; any if absent. */
  readonly documents?: ReadonlySet<string>;
  has(document: string, number: number): boolean;
}

/** The passages that some citations, as `document:number`, point at. */
export function passagesAt(citations: ReadonlySet<string>): SomePassages {
  return {
    documents: new Set([...citations].map((one) => one.slice(0, one.lastIndexOf(':')))),
    has: (document, number) => citations.has(`${document}:${number}`),
  };
}

/** Those of some passages that a query finds, with the words that matched, in reading order. Pure: the same for the same dossier. */
export async function matchesAmong(query: Query, open: OpenDossier, among: SomePassages): Promise<readonly Hit[]> {
  const within = withinOf(query, open);
  const { hits } = await retrieve(query, open, {
    mode: 'all',
    limit: Number.POSITIVE_INFINITY,
    struck: true,
    every: 'all',
    ...(among.documents === undefined ? {} : { documents: among.documents }),
    ...(within === undefined ? {} : { within }),
  });
  const order = new Map(open.dossier.documents.map(({ id }, place) => [id, place]));
  const placeOf = ({ document }: Hit): number => order.get(document.id) ?? 0;
  const wanted = hits.filter(({ document, passage }) => among.has(document.id, passage.number));
  return wanted.toSorted((a, b) => placeOf(a) - placeOf(b) || a.passage.start - b.passage.start);
}
