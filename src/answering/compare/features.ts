import type { NumberedDocument } from '../../dossier/dossier.ts';
import { contains, overlaps, type Slice } from '../../dossier/slice.ts';
import type { Person } from '../../finding/people/person.ts';
import { stem, stemmingLanguage } from '../../languages/stem.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { tokenize } from '../../text/tokens.ts';

/** What a stretch of text speaks of: stems, and people under any spelling, each by its rarity in the dossier. */
export type Features = ReadonlyMap<string, number>;

/** Begins the feature of a person, who counts once however many words the name has. */
const PERSON = '@';

export function keyOfPerson({ id }: Person): string {
  return PERSON + id;
}

/** A stretch of a document. */
export interface Stretch {
  readonly document: NumberedDocument;
  readonly slice: Slice;
}

/** The features of a slice of a document; words inside of `without` are left out. */
export type FeaturesOf = (document: NumberedDocument, slice: Slice, without?: readonly Slice[]) => Features;

/** Counts the stems of some stretches, which takes one call of the engine. What comes back reads the features of these and of parts of them. */
export async function featureReader(stretches: Iterable<Stretch>, open: OpenDossier): Promise<FeaturesOf> {
  const stems = new Set<string>();
  for (const { document, slice } of stretches) for (const { stemmed } of stemsIn(document, slice)) stems.add(stemmed);
  const counts = await open.engine.count([...stems]);
  const rarities = new Map(
    [...stems].map((stemmed, which) => [stemmed, rarityOf(counts[which]?.passages ?? 0, open)] as const),
  );
  return (document, slice, without = []) => {
    const features = new Map<string, number>();
    const named = open.findings.people.in(document.id, slice);
    for (const { person, mention } of named) {
      if (!without.some((one) => overlaps(one, mention)))
        features.set(keyOfPerson(person), rarityOf(person.mentionCount, open));
    }
    for (const { stemmed, place } of stemsIn(document, slice)) {
      if (without.some((one) => overlaps(one, place))) continue;
      if (named.some(({ mention }) => contains(mention, place))) continue;
      features.set(stemmed, rarities.get(stemmed) ?? rarityOf(0, open));
    }
    return features;
  };
}

/** The stems of a stretch, without stop words, each with its place. */
function stemsIn(
  document: NumberedDocument,
  slice: Slice,
): readonly { readonly stemmed: string; readonly place: Slice }[] {
  const language = stemmingLanguage(document.metadata.language, document.text);
  return tokenize(document.standing.slice(slice.start, slice.end)).flatMap(({ folded, start, end }) =>
    isStopWord(folded, [language])
      ? []
      : [{ stemmed: stem(folded, language), place: { start: slice.start + start, end: slice.start + end } }],
  );
}

/** A word that someone typed, under each of the stems that it may have, or the person whom it names. */
export interface WantedFeature {
  readonly keys: readonly string[];
  /** Whether any passage has it. */
  readonly isKnown: boolean;
  readonly weight: number;
}

/** The features of words that someone typed; people in any spelling. */
export async function wantedFeatures(words: string, open: OpenDossier): Promise<readonly WantedFeature[]> {
  const { people } = open.findings;
  const languages = [...open.engine.collection.languages];
  const typed = tokenize(words)
    .filter(({ folded }) => !isStopWord(folded, languages))
    .map(({ folded, surface }) => ({
      persons: /^\p{Lu}/u.test(surface) ? people.meant(surface) : [],
      stems: [...new Set(languages.map((language) => stem(folded, language)))],
    }));
  const counts = (await open.engine.count(typed.flatMap(({ stems }) => stems))).values();
  const wanted = new Map<string, WantedFeature>();
  for (const { persons, stems } of typed) {
    const holders = [
      ...persons.map(({ mentions }) => mentions.length),
      ...stems.map(() => counts.next().value?.passages ?? 0),
    ];
    const keys = [...persons.map(keyOfPerson), ...stems];
    const most = Math.max(...holders);
    wanted.set(keys.join(' '), { keys, isKnown: most > 0, weight: rarityOf(most, open) });
  }
  return [...wanted.values()];
}

/** Inverse document frequency, as in BM25. */
function rarityOf(holders: number, { engine: { collection } }: OpenDossier): number {
  const among = Math.min(holders, collection.passages);
  return Math.log(1 + (collection.passages - among + 0.5) / (among + 0.5));
}

/** Figures have no weight: two accounts of one thing may differ in them. */
export function unlessFigure(feature: string): number {
  return /^\p{N}/u.test(feature) ? 0 : 1;
}

/** Cosine of two texts' features, from 0 to 1; `weigh` may make some of them count less. */
export function likeness(a: Features, b: Features, weigh: (feature: string) => number = unlessFigure): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, weight] of fewer) shared += weigh(feature) ** 2 * weight * (more.get(feature) ?? 0);
  const lengths = Math.sqrt(squared(a, weigh) * squared(b, weigh));
  return lengths === 0 ? 0 : shared / lengths;
}

function squared(features: Features, weigh: (feature: string) => number): number {
  let sum = 0;
  for (const [feature, weight] of features) sum += (weigh(feature) * weight) ** 2;
  return sum;
}

/** The share of the wanted features' weight that a text has, from 0 to 1. */
export function coverage(wanted: readonly WantedFeature[], features: Features): number {
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const met = wanted.filter(({ keys }) => keys.some((key) => features.has(key)));
  return all === 0 ? 0 : met.reduce((sum, { weight }) => sum + weight, 0) / all;
}
