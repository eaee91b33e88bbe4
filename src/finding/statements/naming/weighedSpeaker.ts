import { fold } from '../../../text/fold.ts';
import type { Attribution } from '../attributing/attribute.ts';
import type { Certain } from '../attributing/certain.ts';
import { type Surroundings, speakerOf } from './speakers.ts';

/** Candidates that are less likely than this do not count for the person whom they refer to. */
const LEAST = 0.02;

/**
 * The likeliest speaker of one quotation by the weights. The probabilities of all mentions of one person are added up:
 * "Calder said she would come because “…”, she said" has three. Returns the likeliest mention of the likeliest person, with
 * the sum as confidence; null if it is likelier that nobody spoke. `isHere` keeps to candidates of the paragraph itself.
 */
export function weighedSpeaker(
  { candidates, choice, setting }: Attribution,
  around: Surroundings,
  isHere: boolean,
): Certain | null {
  const persons = new Map<string, { sum: number; best: number; most: number }>();
  for (const [place, candidate] of candidates.entries()) {
    const probability = choice.probabilities[place] ?? 0;
    if (probability < LEAST || (isHere && candidate.setting !== setting)) continue;
    const key = fold(speakerOf(candidate, around).name);
    const known = persons.get(key);
    if (known === undefined) persons.set(key, { sum: probability, best: place, most: probability });
    else {
      known.sum += probability;
      if (probability > known.most) [known.best, known.most] = [place, probability];
    }
  }
  const likeliest = [...persons.values()].reduce<{ sum: number; best: number } | null>(
    (best, one) => (best === null || one.sum > best.sum ? one : best),
    null,
  );
  const candidate = likeliest === null ? undefined : candidates[likeliest.best];
  if (likeliest === null || candidate === undefined || likeliest.sum <= choice.nobody) return null;
  const { mention, setting: of, cue } = candidate;
  return { mention, setting: of, cue, confidence: likeliest.sum };
}
