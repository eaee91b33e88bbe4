import type { Slice } from '../../../dossier/slice.ts';
import type { DocumentFindings } from '../../documentFindings.ts';
import { nameLanguageOf } from '../../names/nameLanguage.ts';
import type { NameRun } from '../../names/nameRun.ts';
import { nameWords } from '../../names/nameWords.ts';
import { partsBeside } from '../../names/partsBeside.ts';
import { roleSlicesOf } from '../../names/roleSlices.ts';
import type { NamedSlice, NameFinder } from '../nameFinder.ts';
import { readsNames } from './documentEvidence.ts';

/** Words of a document at a place of one of its passages. */
export interface WrittenPlace extends Slice {
  /** The place of the passage among those of the document. */
  readonly passage: number;
  readonly text: string;
}

/** A place of a document that names a cluster. */
export interface ClusterPlace extends WrittenPlace {
  /** The descriptions of the one who is named, beside the name. */
  readonly roles: readonly WrittenPlace[];
  /** What distinguishes the bearer from others of that name; absent if nothing is beside it. */
  readonly beside?: Beside;
}

/** The places of a document that name clusters, by the numbers of the clusters, each list in reading order. */
export type PlacesByCluster = ReadonlyMap<number, readonly ClusterPlace[]>;

/** What is beside a name: a word for a generation, and a title that only men or only women have. */
export interface Beside {
  /** The folded word, and the name with it. */
  readonly generation: { readonly folded: string; readonly whole: WrittenPlace } | null;
  readonly title: { readonly gender: 'he' | 'she'; readonly whole: WrittenPlace } | null;
}

/** Most places have no description beside them. */
const NONE: readonly WrittenPlace[] = [];

/** Every place of a document, headings too, that names one of the clusters. */
export function placesIn(
  found: DocumentFindings,
  finder: NameFinder,
  isBody: (cluster: number) => boolean,
): PlacesByCluster {
  const { document, capitals } = found;
  const { standing: text } = document;
  const language = nameLanguageOf(document.metadata.language);
  const hasRoles = readsNames(found);
  const recent = new Map<number, number>();
  let named = 0;
  const places = new Map<number, ClusterPlace[]>();
  const add = (cluster: number, place: ClusterPlace): void => {
    const own = places.get(cluster);
    if (own === undefined) places.set(cluster, [place]);
    else own.push(place);
  };
  for (const [passage, [within, runs]] of [...capitals].entries()) {
    const isHeading = within.kind === 'heading';
    const names: NamedSlice[] = [];
    for (const run of runs) {
      for (const name of finder.namesIn(run, { isHeading, recent, language })) {
        named += 1;
        if (name.isFull) recent.set(name.cluster, named);
        names.push(name);
      }
    }
    const written = ({ start, end }: Slice): WrittenPlace => ({
      start,
      end,
      passage,
      text: apart(text.slice(start, end)),
    });
    for (const { cluster, slice, office, behindPlace } of names) {
      const run: NameRun = { kind: 'name', ...slice, office, behindPlace, hasFirstName: false };
      if (isBody(cluster)) {
        add(cluster, { ...written(slice), roles: NONE });
        continue;
      }
      const described = isHeading || !hasRoles ? NONE : roleSlicesOf({ text, within, run, language });
      const roles = described.length === 0 ? NONE : described.map(written);
      const { generation, title } = partsBeside({ document, ...slice });
      const beside: Beside = {
        generation: generation && { folded: generation.folded, whole: written({ ...slice, end: generation.end }) },
        title: title && { gender: title.gender, whole: written({ ...slice, start: title.start }) },
      };
      const isPlain = generation === null && title === null;
      add(cluster, { ...written(slice), roles, ...(isPlain ? {} : { beside }) });
    }
  }
  return places;
}

/** The same characters in memory of their own: engines keep the whole text as long as a part of it is held. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}

/** The folded words that a document writes with capitals: the result of {@link placesIn} depends on no others. */
export function capitalWordsIn({ capitals }: DocumentFindings, keyOf: (text: string) => string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const runs of capitals.values()) {
    for (const run of runs) {
      for (const { text } of run.words) {
        words.add(keyOf(text));
        for (const word of nameWords(text)) words.add(word);
      }
    }
  }
  return words;
}
