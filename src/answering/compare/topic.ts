import { overlaps } from '../../dossier/slice.ts';
import { monthDay } from '../../finding/lookup/findingKeys.ts';
import { isSameDay, type ToldDay } from '../../finding/voices/toldDay.ts';
import { namesDay, ownDayOf } from '../../finding/voices/toldDays.ts';
import { typedDay } from '../../finding/voices/typedDay.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { PlacedPassage } from '../../search/placedPassage.ts';
import { type Considered, consider } from '../ask/consider.ts';
import type { Account } from './accounts.ts';
import {
  coverage,
  type FeaturesOf,
  featureReader,
  type Stretch,
  type WantedFeature,
  wantedFeatures,
} from './features.ts';

/** What a comparison is about. */
export interface Topic {
  readonly words: string;
  readonly features: readonly WantedFeature[];
  /** The day that it names, or that the passages which say most of it are about; null if there is none. */
  readonly told: ToldDay | null;
}

const TOPIC = {
  /** Share of the topic's weight that a sentence must have to be about it. */
  sentence: 0.5,
  /** That the passage or its heading must have. */
  around: 0.7,
  /** That a passage must have to be heard on the day of the topic. */
  witness: 0.6,
  /** So many passages are heard on the day, the best first. */
  witnesses: 12,
  /** The day must have this share of what they weigh together: a subject of many days has none of its own. */
  majority: 0.5,
} as const;

/** Reads a topic; an event is known by its day as well, so that a passage that goes on with it need not name it again. */
export async function topicOf(words: string, open: OpenDossier, known?: Considered): Promise<Topic> {
  const typed = typedDay(words);
  if (typed !== null) return { words, features: await wantedFeatures(typed.rest, open), told: typed.told };
  const features = await wantedFeatures(words, open);
  const { candidates } = known ?? (await consider(words, {}, open));
  return { words, features, told: await dayOfMost(features, candidates, open) };
}

/** The day that most passages name in one sentence with the topic; each passage counts by its score. */
async function dayOfMost(
  features: readonly WantedFeature[],
  candidates: Considered['candidates'],
  open: OpenDossier,
): Promise<ToldDay | null> {
  const featuresOf = await featureReader(
    candidates.flatMap(({ hit }) => withHeading(hit)),
    open,
  );
  const witnesses = candidates.filter((one) => isWitness(one, features, featuresOf)).slice(0, TOPIC.witnesses);
  const votes: { readonly told: ToldDay; weight: number }[] = [];
  let all = 0;
  for (const { hit, score } of witnesses) {
    const { document, passage } = hit;
    const own = ownDayOf(open.findings.of(document), passage);
    if (own === null || !own.told.hasYear) continue;
    const sentence = sentencesOf(document.standing, passage).find((one) => overlaps(one, own.mention)) ?? passage;
    if (coverage(features, featuresOf(document, sentence)) < TOPIC.witness) continue;
    const vote = votes.find((one) => isSameDay(one.told, own.told));
    if (vote === undefined) votes.push({ told: own.told, weight: score });
    else vote.weight += score;
    all += score;
  }
  const [best] = votes.toSorted((x, y) => y.weight - x.weight);
  return best !== undefined && best.weight >= TOPIC.majority * all ? best.told : null;
}

function isWitness(
  { hit }: Considered['candidates'][number],
  features: readonly WantedFeature[],
  featuresOf: FeaturesOf,
): boolean {
  const { passage } = hit;
  const whole = new Map(withHeading(hit).flatMap(({ document, slice }) => [...featuresOf(document, slice)]));
  return passage.kind !== 'heading' && coverage(features, whole) >= TOPIC.witness;
}

/** The passages about the topic's day, in reading order; none if it has no day. */
export function passagesOfDay({ told }: Topic, open: OpenDossier): readonly PlacedPassage[] {
  if (told === null) return [];
  // Which day a passage is about depends on the speakers of the document; its dates are found much sooner.
  const documents = open.findings.index
    .documents('day', monthDay(told.day))
    .filter((document) => namesDay(open.findings.of(document), told));
  return documents.flatMap((document) => {
    const days = open.findings.toldDaysOf(document);
    return document.passages.flatMap((passage) => {
      const day = days.get(passage);
      const isOfDay = day !== undefined && isSameDay(day, told) && passage.kind !== 'heading';
      return isOfDay ? [{ document, passage }] : [];
    });
  });
}

/** A passage with the heading right above it. */
export function withHeading({ document, passage }: PlacedPassage): readonly Stretch[] {
  const heading = passage.headings.at(-1);
  return [{ document, slice: passage }, ...(heading === undefined ? [] : [{ document, slice: heading }])];
}

/** What {@link relevanceTo} reads of an account. */
export function stretchesOf({ document, passage, sentence }: Account): readonly Stretch[] {
  return [{ document, slice: sentence }, ...withHeading({ document, passage })];
}

/** How much an account is about the topic, from 0 to 1; `featuresOf` must know its {@link stretchesOf}. */
export function relevanceTo(topic: Topic, account: Account, featuresOf: FeaturesOf, open: OpenDossier): number {
  const { document, passage, sentence } = account;
  const own = coverage(topic.features, featuresOf(document, sentence));
  const told = open.findings.toldDaysOf(document).get(passage);
  const near = Math.max(own, TOPIC.sentence / 2);
  if (topic.told !== null && told !== undefined && isSameDay(topic.told, told)) return near;
  if (topic.features.length === 0) return 0;
  if (own >= TOPIC.sentence) return own;
  // A passage about another day may name the event and still be about what followed it.
  if (topic.told !== null && told !== undefined) return 0;
  const heading = passage.headings.at(-1);
  const around = Math.max(
    coverage(topic.features, featuresOf(document, passage)),
    heading === undefined ? 0 : coverage(topic.features, featuresOf(document, heading)),
  );
  return around >= TOPIC.around ? near : 0;
}
