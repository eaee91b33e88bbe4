import { partitionPoint } from '../../../dossier/partitionPoint.ts';
import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import type { Frame, FrameSentence, FrameToken } from './frame.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import type { WordUse } from './wordUse.ts';

/** A sentence with its mentions and cues. */
export interface ReadSentence extends FrameSentence {
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** A frame with what was read in it to find speakers. */
export interface Setting {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly ReadSentence[];
  /** Whether the frame ends with a colon, so that it announces the next paragraph. */
  readonly announces: boolean;
  readonly isHeading: boolean;
}

/** Whether a paragraph has no words but quotations. */
export function isAlone({ frame }: Setting): boolean {
  return !frame.tokens.some(({ kind }) => kind === 'word');
}

/** The place of the sentence that a token is in, among those of its setting; -1 if it is in none. */
export function sentencePlaceAt({ sentences }: Setting, token: number): number {
  const place = partitionPoint(sentences, ({ to }) => to <= token);
  const from = sentences[place]?.from;
  return from !== undefined && from <= token ? place : -1;
}

/** The sentence that a token is in; undefined if it is in none. */
export function sentenceAt(setting: Setting, token: number): ReadSentence | undefined {
  return setting.sentences[sentencePlaceAt(setting, token)];
}

/** Reads the mentions of a frame and the cues of each sentence. */
export function settingOf(frame: Frame, lexicon: SpeechLexicon, use: WordUse, isHeading: boolean): Setting {
  const mentions = mentionsOf(frame, lexicon, use);
  const sentences = joined(frame, lexicon).map((sentence) => ({
    ...sentence,
    mentions: mentions.filter(({ first, last }) => first >= sentence.from && last < sentence.to),
    cues: cuesOf(frame, sentence, mentions, lexicon),
  }));
  const last = frame.tokens.at(-1);
  return { frame, mentions, sentences, announces: last?.text === ':' || last?.text === '：', isHeading };
}

/** Most tokens of a sentence that only says who spoke. */
const LONGEST_TAG = 7;

/** “Is it late?” Calder asked: the question mark ends the quotation but not the sentence around it. */
function joined(frame: Frame, lexicon: SpeechLexicon): readonly FrameSentence[] {
  const sentences: FrameSentence[] = [];
  for (const sentence of frame.sentences) {
    const previous = sentences.at(-1);
    const before = frame.tokens[sentence.from - 1];
    if (
      previous !== undefined &&
      before?.kind === 'quotation' &&
      isTag(frame, sentence, before.isExclaimed === true, lexicon)
    ) {
      sentences[sentences.length - 1] = { from: previous.from, to: sentence.to };
    } else {
      sentences.push(sentence);
    }
  }
  return sentences;
}

/** Whether a sentence behind a quotation only says who spoke. Behind a question more may follow: asked Calder, looking up. */
function isTag(frame: Frame, sentence: FrameSentence, isExclaimed: boolean, lexicon: SpeechLexicon): boolean {
  const tokens = frame.tokens.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_TAG));
  const quotation = tokens.findIndex(({ kind }) => kind === 'quotation');
  const tag = quotation === -1 ? tokens : tokens.slice(0, quotation);
  const cue = tag.findIndex(({ lower }) => lexicon.cues.get(lower) === 'say');
  if (cue === -1) return false;
  const rest = tag.slice(cue + 1);
  // “The judge wrote it down.” tells what happened to the words, and not who spoke them.
  if (lexicon.pronouns.get(rest[0]?.lower ?? '') === 'it') return false;
  if (isExclaimed && (isCutOff(tag, cue, lexicon) || lexicon.agents.has(rest[0]?.lower ?? ''))) return true;
  // The cue without an object: said., said Calder., said in Larkhaven.
  return (
    sentence.to - sentence.from <= LONGEST_TAG &&
    !tag.some(({ text }) => text === ':') &&
    !rest.some(({ lower }) => lexicon.complementizers.has(lower) || lexicon.auxiliaries.has(lower)) &&
    quotation === -1
  );
}

/** Whether a tag begins with a speaker and a verb of speech, and a comma ends it: Calder said, looking up. */
function isCutOff(tag: readonly FrameToken[], cue: number, lexicon: SpeechLexicon): boolean {
  const isPlain = ({ kind, lower }: FrameToken): boolean =>
    kind === 'word' && !lexicon.complementizers.has(lower) && !lexicon.auxiliaries.has(lower);
  const comma = tag.findIndex(({ text }) => text === ',');
  return comma > cue && tag.slice(0, comma).every(isPlain);
}
