import type { JudgedText } from './answering/verify/judgedText.ts';
import type { Dossier } from './dossier/dossier.ts';
import { Findings } from './finding/findings.ts';
import type { FindingsStore } from './finding/keptFindings.ts';
import type { WordCases } from './finding/names/wordCases.ts';
import type { PeopleIndex } from './finding/people/peopleIndex.ts';
import type { StoredEvidence } from './finding/storedEvidence.ts';
import type { Engine } from './search/engine.ts';
import type { SentenceMeaning } from './search/meaning/sentenceMeaning.ts';
import type { WordVectors } from './search/meaning/wordVectors.ts';
import { Memo } from './text/memo.ts';

/** Texts that were checked last, while the pages of their verdicts are turned. */
const MOST_JUDGED = 4;

/** A dossier that has been read and indexed: all that a command works on. */
export interface OpenDossier {
  readonly dossier: Dossier;
  readonly engine: Engine;
  readonly findings: Findings;
  /** What the guard reads beside the documents. */
  readonly storedEvidence: StoredEvidence;
  /** Texts that were checked against it. */
  readonly judgedTexts: Memo<string, Promise<JudgedText>>;
  /** The number of the reading of the folder, as `TeamStore.arrivals` counts them; absent if no readings are kept. */
  readonly reading?: number;
  /** What words mean. Absent without word vectors, which may come only some time after the start. */
  readonly vectors?: WordVectors;
  /** What passages mean by a sentence model. Absent without one. */
  readonly sentences?: SentenceMeaning;
}

/** What else is known of a dossier that is opened. */
export interface OpeningOptions {
  readonly reading?: number;
  readonly vectors?: WordVectors;
  /** Where the findings of its documents are kept, if they are. */
  readonly store?: FindingsStore;
  /** Its people as they are kept, if they are. */
  readonly people?: PeopleIndex;
  /** The dossier as it was opened before. */
  readonly former?: OpenDossier | undefined;
}

/** What else an engine in this process knows of words. */
export interface WordKnowledge {
  readonly vocabulary: WordCases;
  /** The ids of the documents of which a passage, with its title, has all of some folded words. */
  documentsWith?(words: readonly string[]): ReadonlySet<string>;
  /** The same for several lists of words at once, if the index is not in this process. One of the two is there. */
  documentsWithAll?(lists: readonly (readonly string[])[]): Promise<readonly ReadonlySet<string>[]>;
}

/** Opens a dossier with its engine, which also knows how words are written. What was found in documents that are the same as in `former` is taken over. */
export function openDossier(dossier: Dossier, engine: Engine & WordKnowledge, more: OpeningOptions = {}): OpenDossier {
  const { former, store, people, ...rest } = more;
  const sources = {
    cases: engine.vocabulary,
    corrections: dossier.people,
    ...(store === undefined ? {} : { store }),
    ...(people === undefined ? {} : { people }),
  };
  return {
    dossier,
    engine,
    findings: new Findings(dossier.documents, sources, former?.findings),
    storedEvidence: { ...(store === undefined ? {} : { findings: store }), ...lookupsOf(dossier, engine) },
    judgedTexts: new Memo(MOST_JUDGED),
    ...rest,
  };
}

/** How the documents that have some words are found. */
function lookupsOf({ documents }: Dossier, engine: WordKnowledge): Pick<StoredEvidence, 'documentsWith' | 'lookUp'> {
  const withIds = (ids: ReadonlySet<string>) => documents.filter(({ id }) => ids.has(id));
  if (engine.documentsWithAll !== undefined) {
    const find = engine.documentsWithAll.bind(engine);
    return { lookUp: async (lists) => (await find(lists)).map(withIds) };
  }
  if (engine.documentsWith === undefined) return {};
  const find = engine.documentsWith.bind(engine);
  return { documentsWith: (words) => withIds(find(words)) };
}
