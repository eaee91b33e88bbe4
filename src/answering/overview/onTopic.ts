import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { contains } from '../../dossier/slice.ts';
import { isSameDay, type ToldDay } from '../../finding/voices/toldDay.ts';
import type { Utterance } from '../../finding/voices/utterance.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { type Considered, consider } from '../ask/consider.ts';
import {
  coverage,
  type Features,
  type FeaturesOf,
  featureReader,
  type WantedFeature,
  wantedFeatures,
} from '../compare/features.ts';
import { passagesOfDay, topicOf, withHeading } from '../compare/topic.ts';

/** A sentence that speaks of the topic of a briefing. */
export interface TopicSentence {
  readonly utterance: Utterance;
  readonly features: Features;
  /** Higher is better; comparable within one topic. */
  readonly relevance: number;
}

/** What a briefing draws on. */
export interface OnTopic {
  readonly considered: Considered;
  /** The best first. */
  readonly sentences: readonly TopicSentence[];
  /** The day of the topic, whose passages are among them; null if it has none. */
  readonly day: ToldDay | null;
  /** Whether some passage speaks of enough of the topic for a briefing to be about it. */
  readonly isFound: boolean;
}

const TOPIC = {
  /** A passage that says less of the topic than this part of what the best one says only touches on it. */
  related: 0.5,
  /** The dossier must have this share of the topic's words, and one of its best passages this share of those. */
  least: 0.5,
  witnesses: 5,
  /** So many passages are read sentence by sentence, the best first. */
  passages: 40,
  /** What any sentence of a passage on the topic counts, times the passage's score. */
  any: 0.5,
  /** What a sentence itself says of the topic, beside its passage's score. */
  sentence: 1,
  /** What it counts that the sentence is the one that says most of it. */
  chosen: 0.4,
  /** A sentence about another day than the topic's counts for less: it only refers to it. */
  ofAnotherDay: 0.6,
  /** What a sentence counts that only goes on with the day of which the topic is, beside the best. */
  ofDay: 0.5,
} as const;

/** Finds what speaks of a topic, sentence by sentence; passages named in `without` by their citations are passed over. */
export async function onTopic(topic: string, without: ReadonlySet<string>, open: OpenDossier): Promise<OnTopic> {
  const considered = await consider(topic, {}, open);
  const wanted = await wantedFeatures(topic, open);
  const written = considered.candidates.filter(({ hit }) => hit.passage.kind !== 'heading');
  const best = Math.max(0, ...written.map(({ hit }) => hit.coverage));
  const isLeft = ({ document, number }: Passage): boolean => without.has(`${document}:${number}`);
  const near = written
    .filter(({ hit }) => hit.coverage >= TOPIC.related * best && !isLeft(hit.passage))
    .slice(0, TOPIC.passages);
  const subject = await topicOf(topic, open, considered);
  const isNamed = new Set(near.map(({ hit }) => hit.passage));
  const besides = passagesOfDay(subject, open)
    .filter(({ passage }) => !isNamed.has(passage) && !isLeft(passage))
    .slice(0, TOPIC.passages);
  const read = [...near.map(({ hit }) => hit), ...besides];
  const featuresOf = await featureReader(
    read.flatMap((placed) => [
      ...withHeading(placed),
      ...utterancesIn(placed, open).map(({ document, sentence }) => ({ document, slice: sentence })),
    ]),
    open,
  );
  const named = near.flatMap(({ hit, sentence, score }) =>
    sentencesIn(hit, wanted, featuresOf, open).map(({ own, ...one }): TopicSentence => {
      const { sentence: slice } = one.utterance;
      const isChosen = contains(sentence, slice) || contains(slice, sentence);
      const told = open.findings.toldDaysOf(hit.document).get(hit.passage);
      const isOfAnother = subject.told !== null && told !== undefined && !isSameDay(subject.told, told);
      const worth = TOPIC.any + TOPIC.sentence * own + (isChosen ? TOPIC.chosen : 0);
      return { ...one, relevance: score * worth * (isOfAnother ? TOPIC.ofAnotherDay : 1) };
    }),
  );
  const highest = Math.max(0, ...named.map(({ relevance }) => relevance));
  const ofDay = besides.flatMap((placed) =>
    sentencesIn(placed, wanted, featuresOf, open).map(
      ({ own, ...one }): TopicSentence => ({ ...one, relevance: TOPIC.ofDay * highest * (TOPIC.any + own) }),
    ),
  );
  return {
    considered,
    sentences: [...named, ...ofDay].toSorted((a, b) => b.relevance - a.relevance),
    day: subject.told,
    isFound: isSpokenOf(wanted, near, featuresOf),
  };
}

/** Whether the dossier has most of the topic's words, and one passage enough of those that it has. */
function isSpokenOf(wanted: readonly WantedFeature[], near: Considered['candidates'], featuresOf: FeaturesOf): boolean {
  const known = wanted.filter(({ isKnown }) => isKnown);
  if (known.length < TOPIC.least * wanted.length) return false;
  return near.slice(0, TOPIC.witnesses).some(({ hit }) => {
    const whole = new Map(withHeading(hit).flatMap(({ document, slice }) => [...featuresOf(document, slice)]));
    return coverage(known, whole) >= TOPIC.least;
  });
}

/** The documents of the passages that {@link onTopic} reads, each once. */
export async function documentsOnTopic(topic: string, open: OpenDossier): Promise<readonly NumberedDocument[]> {
  const considered = await consider(topic, {}, open);
  const near = considered.candidates.slice(0, TOPIC.passages).map(({ hit }) => hit.document);
  const ofDay = passagesOfDay(await topicOf(topic, open, considered), open).map(({ document }) => document);
  return [...new Set([...near, ...ofDay])];
}

function sentencesIn(
  placed: PlacedPassage,
  wanted: readonly WantedFeature[],
  featuresOf: FeaturesOf,
  open: OpenDossier,
): readonly (Omit<TopicSentence, 'relevance'> & { readonly own: number })[] {
  return utterancesIn(placed, open).map((utterance) => {
    const features = featuresOf(placed.document, utterance.sentence, utterance.framing);
    return { utterance, features, own: coverage(wanted, features) };
  });
}

function utterancesIn({ document, passage }: PlacedPassage, { findings }: OpenDossier): readonly Utterance[] {
  return findings.utterancesOf(document).filter((one) => one.passage === passage);
}
