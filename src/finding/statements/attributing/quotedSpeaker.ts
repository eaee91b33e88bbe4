import { type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

const CONFIDENCE = 0.93;

/** "The Gazette quoted Calder as saying: “…”": the object of the verb is the speaker, and not its subject. */
export function quotedSpeaker(setting: Setting, token: number): Certain | null {
  const sentence = sentenceAt(setting, token);
  if (sentence === undefined) return null;
  for (const cue of sentence.cues.filter(({ last }) => last < token).reverse()) {
    for (const [mention, relation] of cue.subjects) {
      if (relation === 'quoted' && mention.last < token) return { mention, setting, cue, confidence: CONFIDENCE };
    }
    if (cue.kind === 'say' && [...cue.subjects.values()].some((relation) => relation === 'before')) return null;
  }
  return null;
}
