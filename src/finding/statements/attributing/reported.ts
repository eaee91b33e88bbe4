import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Relation } from '../parsing/cue.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** How sure it is that a sentence in the mood of reported speech has the speaker of the sentence before it. */
const CONFIDENCE = 0.75;
/** Most sentences of reported speech after the verb of speech. */
const FARTHEST = 4;

const SPEAKING: ReadonlySet<Relation> = new Set(['before', 'after', 'apposition', 'source']);

/**
 * "Calder sagte, sie habe gefragt. Das Licht sei „nie“ da gewesen.": the mood of the verb shows that the speaker goes
 * on, in every sentence that has it. `place` is the place of the quotation's sentence. Null if no sentence before it
 * has a speaker.
 */
export function reportedSpeaker(setting: Setting, place: number, lexicon: SpeechLexicon): Certain | null {
  for (let at = place; at > 0 && place - at < FARTHEST; at -= 1) {
    const [sentence, before] = [setting.sentences[at], setting.sentences[at - 1]];
    if (sentence === undefined || before === undefined || !isReported(setting, sentence, lexicon)) return null;
    const found = reporterIn(before);
    if (found !== null) return { ...found, setting, confidence: CONFIDENCE };
  }
  return null;
}

function isReported({ frame }: Setting, { from, to }: ReadSentence, lexicon: SpeechLexicon): boolean {
  return frame.tokens.slice(from, to).some(({ kind, lower }) => kind === 'word' && lexicon.reported.has(lower));
}

function reporterIn({ cues }: ReadSentence): Pick<Certain, 'mention' | 'cue'> | null {
  for (const cue of cues) {
    if (cue.kind === 'noun' || cue.isPassive) continue;
    for (const [mention, relation] of cue.subjects) if (SPEAKING.has(relation)) return { mention, cue };
  }
  return null;
}
