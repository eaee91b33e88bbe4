import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { DatedSentence } from '../../finding/dates/datedSentences.ts';
import type { Person } from '../../finding/people/person.ts';
import { statementsBy } from '../../finding/people/statementsBy.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Highlight } from '../../search/matchLabel.ts';
import type { Query } from '../../search/query/query.ts';
import { type Retrieval, retrieve } from '../../search/retrieve.ts';

/** Whether a dated sentence is of what was asked for. */
type IsWanted = (entry: DatedSentence) => boolean;

/** What was asked for: which dated sentences, and in which documents those may be. */
export interface Narrowing {
  readonly isWanted: IsWanted;
  readonly documents: ReadonlySet<NumberedDocument>;
}

/** The passages of a topic, and which of their sentences count. */
export interface OfTopic extends Narrowing {
  readonly found: Retrieval;
  /** Whether no passage has all the words. */
  readonly onlySome: boolean;
}

/** With only some of the words, a passage counts from this part of their weight on. */
const LEAST_COVERAGE = 0.5;

/**
 * Sentences of the passages that contain all the words of a topic; if none does, of those that contain most. In a
 * passage a sentence counts if it or the sentence before it contains one of the words: "The minister came. He left on Monday."
 */
export async function ofTopic(query: Query, open: OpenDossier): Promise<OfTopic> {
  const options = { limit: Number.POSITIVE_INFINITY, every: 'most' } as const;
  const all = await retrieve(query, open, { ...options, mode: 'all' });
  const onlySome = all.hits.length === 0;
  const found = onlySome ? await retrieve(query, open, { ...options, mode: 'any' }) : all;
  const hits = found.hits.filter(({ coverage }) => !onlySome || coverage >= LEAST_COVERAGE);
  const byPassage = new Map<Passage, readonly Highlight[]>(
    hits.map(({ passage, highlights }) => [passage, highlights]),
  );
  const isWanted: IsWanted = ({ passage, sentence, before }) =>
    (byPassage.get(passage) ?? []).some((word) =>
      [sentence, before].some((one) => one !== null && contains(one, word)),
    );
  const documents = new Set(hits.map(({ document }) => document));
  return { isWanted, documents, found: { ...found, hits }, onlySome: onlySome && hits.length > 0 };
}

/**
 * Sentences that name someone, and those in what they say; also the sentence after one that does, if it does not name a
 * person itself: "The minister came. She left on Monday."
 */
export function ofPerson(person: Person, open: OpenDossier): Narrowing {
  const { findings } = open;
  const { people } = findings;
  const spoken = new Map<string, readonly Slice[]>();
  const spokenIn = (document: DatedSentence['document']): readonly Slice[] => {
    const known = spoken.get(document.id);
    if (known !== undefined) return known;
    const own = statementsBy(person, findings.of(document), people);
    const slices = own.flatMap(({ statement }) => statement.slices);
    spoken.set(document.id, slices);
    return slices;
  };
  const isWanted: IsWanted = ({ document, sentence, before, date }) => {
    const here = people.in(document.id, sentence).map((one) => one.person);
    if (here.includes(person) || spokenIn(document).some((slice) => overlaps(slice, date))) return true;
    const isOpen = before !== null && !here.some(({ kind }) => kind === 'person');
    return isOpen && people.isNamedIn(person, document.id, before);
  };
  return { isWanted, documents: findings.speakers.documentsOf(person) };
}
