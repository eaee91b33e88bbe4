import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { speakerLabelOf } from '../../../languages/speakerLabel.ts';
import { fold } from '../../../text/fold.ts';
import type { FullNames } from '../naming/fullNames.ts';
import type { Frame } from '../parsing/frame.ts';
import type { Mention } from '../parsing/mention.ts';
import type { Setting } from '../parsing/setting.ts';
import { isTagVerb } from '../scanning/dialogue.ts';
import type { Certain } from './certain.ts';

/** How sure a label before a quotation is, and a name below it. */
const CONFIDENCE = { label: 0.93, signature: 0.92 } as const;

/** Most tokens of a paragraph that only signs: a name, an office and a place or a work. */
const LONGEST_SIGNATURE = 24;
/** Most tokens of a label, with its office in brackets. */
const LONGEST_LABEL = 16;
/** Most words of the name that signs. */
const LONGEST_NAME = 5;

/** `Ines Holt: “…”` at the start of a headline, a caption or a paragraph: the name or the office before the colon. */
export function labelSpeaker(
  text: string,
  setting: Setting,
  token: number,
  lexicon: SpeechLexicon,
  names: FullNames,
): Certain | null {
  if (token > LONGEST_LABEL) return null;
  const { frame } = setting;
  // "The minister, Ana Reyes, said:" is a clause.
  const verb = frame.tokens[token - 2];
  if (verb !== undefined && !verb.isCapital && lexicon.cues.get(verb.lower) === 'say') return null;
  const before = text.slice(frame.start, frame.tokens[token]?.start ?? frame.start);
  const label = speakerLabelOf(before);
  if (label === null || label.style !== 'colon' || label.isField || label.part !== null) return null;
  if (label.wordsAt !== before.length) return null;
  const start = frame.start + label.start;
  const mention = mentionAt(frame, start, start + label.name.length);
  if (mention === null) return null;
  const words = label.name.split(' ').map(fold);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOffice = lexicon.roles.has(last) || lexicon.titles.has(last) || lexicon.titles.has(first);
  const isKnown = names.get(last)?.some((full) => full.words.length > 1) === true;
  const isName = lexicon.firstNames.has(first) && words.length > 1;
  return isOffice || isKnown || isName ? { mention, setting, cue: null, confidence: CONFIDENCE.label } : null;
}

/** “— Ines Holt, of the harbour office” below a quotation; without a dash only if `isBare` allows it. Null if it signs nothing. */
export function signatureSpeaker(below: Setting | undefined, isBare: boolean): Certain | null {
  if (below === undefined || below.frame.tokens.length > LONGEST_SIGNATURE) return null;
  const first = behindDashes(below.frame, 0);
  return first === 0 && !isBare ? null : signedFrom(below, first);
}

/** The name at the end of a quotation's own block, behind a dash: where it begins, and who signs; or null. */
export function signatureInside(
  text: string,
  setting: Setting | undefined,
): { readonly at: number; readonly certain: Certain } | null {
  if (setting === undefined) return null;
  const { frame } = setting;
  const line = /(?:(?<!\n[^\S\n]*)\n\s*(?=[—–―-])|(?<=[.!?…”"’»])\s+(?=[—–―]|--))[—–―-]+(?![—–―-])[^\n—–―]*$/u.exec(
    text.slice(frame.start, frame.end),
  );
  if (line === null) return null;
  const at = frame.start + line.index;
  const from = frame.tokens.findIndex(({ start }) => start >= at);
  const first = behindDashes(frame, from);
  if (first === from || frame.tokens.length - first > LONGEST_SIGNATURE) return null;
  const certain = signedFrom(setting, first);
  return certain === null ? null : { at, certain };
}

/** The name in the tag of a dialogue with dashes: — No —dijo Ines Holt—. Null if the tag is none of a known verb and a name. */
export function tagSpeaker(setting: Setting, token: number, lexicon: SpeechLexicon): Certain | null {
  const { tokens } = setting.frame;
  const words = tokens.slice(token + 1, token + 5).findIndex(({ lower }) => isTagVerb(lower, lexicon));
  if (words === -1) return null;
  const verb = token + 1 + words;
  const mention = setting.mentions.find(({ first, kind }) => first === verb + 1 && kind === 'name');
  return mention === undefined ? null : { mention, setting, cue: null, confidence: CONFIDENCE.label };
}

/** The first token from one on that is no dash. */
function behindDashes({ tokens }: Frame, from: number): number {
  let first = from;
  while (/^[—–―-]$/u.test(tokens[first]?.text ?? '')) first += 1;
  return first;
}

/** The name at a token, if nothing behind it makes a sentence of it. */
function signedFrom(setting: Setting, first: number): Certain | null {
  const { tokens } = setting.frame;
  let last = first;
  const isPart = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.isCapital === true;
  if (!isPart(first)) return null;
  while (isPart(last + 1) || (tokens[last + 1]?.kind === 'word' && isPart(last + 2))) last += 1;
  const next = tokens[last + 1];
  const isWhole =
    next === undefined || /^[,(|/]$/u.test(next.text) || (next.text === '.' && last + 2 === tokens.length);
  if (!isWhole || last - first >= LONGEST_NAME || tokens.some(({ kind }, at) => kind === 'quotation' && at > first)) {
    return null;
  }
  if (tokens.slice(last + 1).some(({ text }) => /^[!?]$/u.test(text))) return null;
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return null;
  const mention = mentionAt(setting.frame, from.start, to.end);
  return mention === null ? null : { mention, setting, cue: null, confidence: CONFIDENCE.signature };
}

function mentionAt({ tokens }: Frame, start: number, end: number): Mention | null {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  return first === -1 || last < first ? null : { kind: 'name', first, last, headLast: last, pronoun: null, start, end };
}
