import { overlaps } from '../../dossier/slice.ts';
import { isSameDay, type ToldDay } from '../../finding/voices/toldDay.ts';
import { namesDay, ownDayOf } from '../../finding/voices/toldDays.ts';
import { typedDay } from '../../finding/voices/typedDay.ts';
import { sentencesOf } from '../../languages/sentences.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { IndexedPassage } from '../../search/indexedPassage.ts';
import { type Considered, consider } from '../ask/consider.ts';
import type { Account } from './accounts.ts';
import { coverage, featuresOf, type WantedFeature, wantedFeatures } from './features.ts';

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
export function topicOf(words: string, open: OpenDossier, considered: Considered = consider(words, {}, open)): Topic {
  const typed = typedDay(words);
  if (typed !== null) return { words, features: wantedFeatures(typed.rest, open), told: typed.told };
  const features = wantedFeatures(words, open);
  return { words, features, told: dayOfMost(features, considered, open) };
}

/** The day that most passages name in one sentence with the topic; each passage counts by its score. */
function dayOfMost(features: readonly WantedFeature[], { candidates }: Considered, open: OpenDossier): ToldDay | null {
  const witnesses = candidates.filter((one) => isWitness(one, features, open)).slice(0, TOPIC.witnesses);
  const votes: { readonly told: ToldDay; weight: number }[] = [];
  let all = 0;
  for (const { hit, score } of witnesses) {
    const { document, passage } = hit;
    const own = ownDayOf(open.findings.of(document), passage);
    if (own === null || !own.told.hasYear) continue;
    const sentence = sentencesOf(document.standing, passage).find((one) => overlaps(one, own.mention)) ?? passage;
    if (coverage(features, featuresOf(document, sentence, open)) < TOPIC.witness) continue;
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
  open: OpenDossier,
): boolean {
  const { document, passage } = hit;
  const heading = passage.headings.at(-1) ?? passage;
  const whole = new Map([...featuresOf(document, passage, open), ...featuresOf(document, heading, open)]);
  return passage.kind !== 'heading' && coverage(features, whole) >= TOPIC.witness;
}

/** The passages about the topic's day, in reading order; none if it has no day. */
export function passagesOfDay({ told }: Topic, open: OpenDossier): readonly IndexedPassage[] {
  if (told === null) return [];
  // Which day a passage is about depends on the speakers of the document; its dates are found much sooner.
  const documents = new Set(open.dossier.documents.filter((document) => namesDay(open.findings.of(document), told)));
  return open.index.passages.filter(({ document, passage }) => {
    const day = documents.has(document) ? open.findings.toldDaysOf(document).get(passage) : undefined;
    return day !== undefined && isSameDay(day, told) && passage.kind !== 'heading';
  });
}

/** How much an account is about the topic, from 0 to 1. */
export function relevanceTo(topic: Topic, account: Account, open: OpenDossier): number {
  const { document, passage, sentence } = account;
  const own = coverage(topic.features, featuresOf(document, sentence, open));
  const told = open.findings.toldDaysOf(document).get(passage);
  const near = Math.max(own, TOPIC.sentence / 2);
  if (topic.told !== null && told !== undefined && isSameDay(topic.told, told)) return near;
  if (topic.features.length === 0) return 0;
  if (own >= TOPIC.sentence) return own;
  // A passage about another day may name the event and still be about what followed it.
  if (topic.told !== null && told !== undefined) return 0;
  const heading = passage.headings.at(-1);
  const around = Math.max(
    coverage(topic.features, featuresOf(document, passage, open)),
    heading === undefined ? 0 : coverage(topic.features, featuresOf(document, heading, open)),
  );
  return around >= TOPIC.around ? near : 0;
}
