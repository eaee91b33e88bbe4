import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import { contains } from '../../dossier/slice.ts';
import { isSameDay, type ToldDay } from '../../finding/voices/toldDay.ts';
import type { Utterance } from '../../finding/voices/utterance.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { type Considered, consider } from '../ask/consider.ts';
import { coverage, type Features, featuresOf, type WantedFeature, wantedFeatures } from '../compare/features.ts';
import { passagesOfDay, topicOf } from '../compare/topic.ts';

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
export function onTopic(topic: string, without: ReadonlySet<string>, open: OpenDossier): OnTopic {
  const considered = consider(topic, {}, open);
  const wanted = wantedFeatures(topic, open);
  const written = considered.candidates.filter(({ hit }) => hit.passage.kind !== 'heading');
  const best = Math.max(0, ...written.map(({ hit }) => hit.coverage));
  const isLeft = ({ document, number }: Passage): boolean => without.has(`${document}:${number}`);
  const near = written
    .filter(({ hit }) => hit.coverage >= TOPIC.related * best && !isLeft(hit.passage))
    .slice(0, TOPIC.passages);
  const subject = topicOf(topic, open, considered);
  const named = near.flatMap(({ hit: { document, passage }, sentence, score }) =>
    sentencesIn(document, passage, wanted, open).map(({ own, ...one }): TopicSentence => {
      const { sentence: slice } = one.utterance;
      const isChosen = contains(sentence, slice) || contains(slice, sentence);
      const told = open.findings.toldDaysOf(document).get(passage);
      const isOfAnother = subject.told !== null && told !== undefined && !isSameDay(subject.told, told);
      const worth = TOPIC.any + TOPIC.sentence * own + (isChosen ? TOPIC.chosen : 0);
      return { ...one, relevance: score * worth * (isOfAnother ? TOPIC.ofAnotherDay : 1) };
    }),
  );
  const isNamed = new Set(near.map(({ hit }) => hit.passage));
  const highest = Math.max(0, ...named.map(({ relevance }) => relevance));
  const ofDay = passagesOfDay(subject, open)
    .filter(({ passage }) => !isNamed.has(passage) && !isLeft(passage))
    .slice(0, TOPIC.passages)
    .flatMap(({ document, passage }) =>
      sentencesIn(document, passage, wanted, open).map(
        ({ own, ...one }): TopicSentence => ({ ...one, relevance: TOPIC.ofDay * highest * (TOPIC.any + own) }),
      ),
    );
  return {
    considered,
    sentences: [...named, ...ofDay].toSorted((a, b) => b.relevance - a.relevance),
    day: subject.told,
    isFound: isSpokenOf(wanted, near, open),
  };
}

/** Whether the dossier has most of the topic's words, and one passage enough of those that it has. */
function isSpokenOf(wanted: readonly WantedFeature[], near: Considered['candidates'], open: OpenDossier): boolean {
  const known = wanted.filter(({ isKnown }) => isKnown);
  if (known.length < TOPIC.least * wanted.length) return false;
  return near.slice(0, TOPIC.witnesses).some(({ hit: { document, passage } }) => {
    const heading = passage.headings.at(-1) ?? passage;
    const whole = new Map([...featuresOf(document, passage, open), ...featuresOf(document, heading, open)]);
    return coverage(known, whole) >= TOPIC.least;
  });
}

/** The documents of the passages that {@link onTopic} reads, each once. */
export function documentsOnTopic(topic: string, open: OpenDossier): readonly NumberedDocument[] {
  const considered = consider(topic, {}, open);
  const near = considered.candidates.slice(0, TOPIC.passages).map(({ hit }) => hit.document);
  const ofDay = passagesOfDay(topicOf(topic, open, considered), open).map(({ document }) => document);
  return [...new Set([...near, ...ofDay])];
}

function sentencesIn(
  document: NumberedDocument,
  wantedPassage: Passage,
  wanted: readonly WantedFeature[],
  open: OpenDossier,
): readonly (Omit<TopicSentence, 'relevance'> & { readonly own: number })[] {
  return open.findings
    .utterancesOf(document)
    .filter(({ passage }) => passage === wantedPassage)
    .map((utterance) => {
      const features = featuresOf(document, utterance.sentence, open, utterance.framing);
      return { utterance, features, own: coverage(wanted, features) };
    });
}
