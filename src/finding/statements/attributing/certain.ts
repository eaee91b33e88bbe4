import type { SpeechLexicon } from '../../../languages/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import { type Frame, frameOf, type Held } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import { type ReadSentence, type Setting, settingOf } from '../parsing/setting.ts';
import type { WordUse } from '../parsing/wordUse.ts';
import type { Span } from '../scanning/spans.ts';

/** A speaker that the wording itself names, past all weighing. */
export interface Certain {
  readonly mention: Mention;
  readonly setting: Setting;
  readonly cue: Cue | null;
  readonly confidence: number;
}

/** How sure each of the wordings is. */
const CONFIDENCE = { bracketed: 0.95, inside: 0.8, quoted: 0.93, introduced: 0.85, announced: 0.9 } as const;

/** "The Gazette quoted Calder as saying: “…”": the object of the verb spoke, not its subject. */
export function quotedSpeaker(setting: Setting, token: number): Certain | null {
  const sentence = setting.sentences.find(({ from, to }) => from <= token && token < to);
  if (sentence === undefined) return null;
  for (const cue of sentence.cues.filter(({ last }) => last < token).reverse()) {
    for (const [mention, relation] of cue.subjects) {
      if (relation === 'quoted' && mention.last < token)
        return { mention, setting, cue, confidence: CONFIDENCE.quoted };
    }
    if (cue.kind === 'say' && [...cue.subjects.values()].some((relation) => relation === 'before')) return null;
  }
  return null;
}

/** “The lamp, [Calder says], was out”: a cue that an editor or an old style put inside the marks. */
export function speakerInside(
  text: string,
  span: Span,
  held: readonly Held[],
  lexicon: SpeechLexicon,
  use: WordUse,
): Certain | null {
  const words = text.slice(span.inner.start, span.inner.end);
  if (!MAY_HOLD_CUE.test(words)) return null;
  const frame = frameOf(text, span.inner, held);
  const setting = settingOf(frame, lexicon, use, false);
  for (const sentence of setting.sentences) {
    for (const cue of sentence.cues) {
      const found = insideCue(frame, sentence, cue, lexicon);
      if (found !== null) return { mention: found.mention, setting, cue, confidence: found.confidence };
    }
  }
  return null;
}

const MAY_HOLD_CUE = /\[[^\]]{3,60}\]|,\s\p{Ll}+\s\p{Lu}[^,]{1,40},/u;

function insideCue(
  frame: Frame,
  { from, to }: ReadSentence,
  cue: Cue,
  lexicon: SpeechLexicon,
): { readonly mention: Mention; readonly confidence: number } | null {
  if (cue.kind !== 'say') return null;
  for (const [mention, relation] of cue.subjects) {
    if (relation !== 'before' && relation !== 'after') continue;
    const first = Math.min(mention.first, cue.first);
    const last = Math.max(mention.last, cue.last);
    const [before, after] = [frame.tokens[first - 1]?.text, frame.tokens[last + 1]?.text];
    if (before === '[' && after === ']') return { mention, confidence: CONFIDENCE.bracketed };
    const isParenthesis = before === ',' && after === ',' && first - 1 > from && last + 1 < to;
    const isPlain = relation === 'after' && lexicon.plainSay.has(frame.tokens[cue.last]?.lower ?? '');
    if (isParenthesis && isPlain && mention.kind === 'name') return { mention, confidence: CONFIDENCE.inside };
  }
  return null;
}

/**
 * "… gave an interview to The Gazette. The following are excerpts from the interview:" What follows is the text itself,
 * the questions and the reporter's words with it, so that its speaker is who published it; the person interviewed
 * only where nobody did.
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

/** "Calder stated:" and a new paragraph: whoever the last cue before the colon lets speak. */
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

/** "an interview to X", "an article posted by X", "a report in X". */
function publisherAfter(setting: Setting, noun: number, lexicon: SpeechLexicon): Mention | null {
  const { tokens } = setting.frame;
  const isOpening = (at: number): boolean => {
    const word = tokens[at]?.lower ?? '';
    return lexicon.publishing.has(word);
  };
  const first = range(noun + 1, Math.min(noun + 4, tokens.length)).find(isOpening);
  if (first === undefined) return null;
  // A description may have swallowed it: "an article posted by a local website".
  return (
    setting.mentions.find(
      (mention) => mention.first > first && mention.first <= first + 2 && mention.pronoun === null,
    ) ?? null
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
