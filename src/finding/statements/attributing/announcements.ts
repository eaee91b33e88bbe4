import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** How sure an introduction of a text is, and a cue before a colon. */
const CONFIDENCE = { introduced: 0.85, announced: 0.9 } as const;

/**
 * The speaker of the paragraph after "… gave an interview to The Gazette. The following are excerpts from the
 * interview:". That paragraph is the text itself, with the questions and the reporter's words, so its speaker is the
 * publisher. It is the person interviewed only if no publisher is named. Null if the setting introduces no text.
 */
export function introducedSpeaker(setting: Setting, lexicon: SpeechLexicon): Certain | null {
  if (!setting.announces) return null;
  const closing = setting.sentences.at(-1);
  const { tokens } = setting.frame;
  if (closing === undefined) return null;
  const excerpt = range(closing.from, closing.to).find((at) => lexicon.excerptNouns.has(tokens[at]?.lower ?? ''));
  if (excerpt === undefined) return null;
  const text = range(excerpt + 1, closing.to).find((at) => isTextNoun(tokens[at]?.lower ?? '', lexicon));
  if (text === undefined) return null;
  const noun = tokens[text]?.lower ?? '';
  const earlier = range(0, closing.from).find((at) => tokens[at]?.lower === noun);
  const from = earlier ?? text;
  const publisher = publisherAfter(setting, from, lexicon) ?? publisherAfter(setting, text, lexicon);
  const mention = publisher ?? setting.mentions.find(({ kind }) => kind === 'name') ?? null;
  return mention === null ? null : { mention, setting, cue: null, confidence: CONFIDENCE.introduced };
}

/** "Calder stated:" before a new paragraph: the subject of the last cue before the colon, or null. */
export function announcedSpeaker(setting: Setting): Certain | null {
  if (!setting.announces) return null;
  const cue = setting.sentences
    .at(-1)
    ?.cues.findLast(({ kind, isPassive }) => kind !== 'weak' && kind !== 'noun' && !isPassive);
  if (cue === undefined) return null;
  for (const [mention, relation] of cue.subjects) {
    if (relation !== 'clause' && relation !== 'listener') {
      return { mention, setting, cue, confidence: CONFIDENCE.announced };
    }
  }
  return null;
}

function isTextNoun(word: string, lexicon: SpeechLexicon): boolean {
  return lexicon.bodies.has(word) || lexicon.speechNouns.has(word);
}

/** The publisher behind a noun for a text: "an interview to X", "an article posted by X", "a report in X"; or null. */
function publisherAfter(setting: Setting, noun: number, lexicon: SpeechLexicon): Mention | null {
  const { tokens } = setting.frame;
  const isOpening = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return lexicon.publishing.has(word);
  };
  const first = range(noun + 1, Math.min(noun + 4, tokens.length)).find(isOpening);
  if (first === undefined) return null;
  // The noun may be inside a longer mention: "an article posted by a local website".
  return (
    setting.mentions.find(
      (mention) => mention.first > first && mention.first <= first + 2 && mention.pronoun === null,
    ) ?? null
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
