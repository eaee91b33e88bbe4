import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { isClauseSubject, isGoverned } from './clauses.ts';
import type { Cue, Relation } from './cue.ts';
import { type Frame, type FrameSentence, isPossessiveMark } from './frame.ts';
import type { Mention } from './mention.ts';
import { verbCueAt } from './verbCue.ts';

/** Most tokens between a possessive, or the possessor's name, and the noun of speech that belongs to it. */
const FARTHEST_OWNER = { possessive: 3, name: 4 } as const;

/** The cues of a sentence in order. `mentions` are those of the whole frame. */
export function cuesOf(
  frame: Frame,
  sentence: FrameSentence,
  mentions: readonly Mention[],
  lexicon: SpeechLexicon,
): readonly Cue[] {
  const here = mentions.filter(({ first, last }) => first >= sentence.from && last < sentence.to);
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const phrase = phraseCueAt(frame, sentence, at, here, cues.at(-1), lexicon);
    if (phrase !== null) {
      if (phrase.cue !== null) cues.push(phrase.cue);
      at = phrase.last;
      continue;
    }
    const cue =
      sourceEndingCueAt(frame, sentence, at, here, lexicon) ??
      verbCueAt(frame, sentence, at, here, lexicon) ??
      nounCueAt(frame, at, here, lexicon);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** A phrase of the lexicon that begins at a token: its last token, and its cue if somebody can be its subject. */
function phraseCueAt(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  here: readonly Mention[],
  previous: Cue | undefined,
  lexicon: SpeechLexicon,
): { readonly last: number; readonly cue: Cue | null } | null {
  const source = lengthAt(frame, at, sentence.to, lexicon.sourcePhrases);
  if (source > 0) {
    const named = here.find(({ first }) => first >= at + source && first <= at + source + 1);
    return phraseCue('source', at, source, named, 'source');
  }
  const impersonal = lengthAt(frame, at, sentence.to, lexicon.impersonals);
  if (impersonal > 0) {
    const named = here.findLast(
      ({ first, last, pronoun }) => last < at && pronoun === null && isGoverned(frame, first, lexicon),
    );
    return phraseCue('source', at, impersonal, named, 'source');
  }
  const wording = lengthAt(frame, at, sentence.to, lexicon.wordPhrases);
  if (wording > 0) {
    const actor = here.find((one) => one.last < at && isClauseSubject(frame, sentence, one, lexicon));
    // "zitierte Calder mit den Worten": the verb before the phrase already says whose words they are.
    const isQuoted = [...(previous?.subjects.values() ?? [])].includes('quoted');
    return phraseCue('say', at, wording, isQuoted ? undefined : actor, 'before');
  }
  return null;
}

function phraseCue(
  kind: 'source' | 'say',
  at: number,
  length: number,
  subject: Mention | undefined,
  relation: Relation,
): { readonly last: number; readonly cue: Cue | null } {
  const last = at + length - 1;
  if (subject === undefined) return { last, cue: null };
  return { last, cue: { first: at, last, kind, isPassive: false, subjects: new Map([[subject, relation]]) } };
}

/** "Calder zufolge": a phrase right behind its source. */
function sourceEndingCueAt(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  here: readonly Mention[],
  lexicon: SpeechLexicon,
): Cue | null {
  const length = lengthAt(frame, at, sentence.to, lexicon.sourceEndings);
  const source = length === 0 ? undefined : here.findLast(({ last }) => last === at - 1);
  return phraseCue('source', at, length, source, 'source').cue;
}

/** The number of tokens of the first of these phrases that begins at a token, or 0. */
function lengthAt(frame: Frame, at: number, to: number, phrases: readonly (readonly string[])[]): number {
  const word = frame.tokens[at]?.lower;
  for (const phrase of phrases) {
    if (phrase[0] === word && isAt(frame, at, to, phrase)) return phrase.length;
  }
  return 0;
}

function isAt({ tokens }: Frame, at: number, to: number, phrase: readonly string[]): boolean {
  return phrase.every((word, step) => at + step < to && tokens[at + step]?.lower === word);
}

/** "her warning that", "the ministry's claim": a noun of speech with its possessor. */
function nounCueAt(frame: Frame, at: number, here: readonly Mention[], lexicon: SpeechLexicon): Cue | null {
  const token = frame.tokens[at];
  if (token === undefined || token.kind !== 'word' || !lexicon.speechNouns.has(token.lower)) return null;
  const owner = here.findLast(({ first, last, kind }) => {
    if (kind === 'possessive') return first < at && at - last <= FARTHEST_OWNER.possessive;
    const mark = frame.tokens[last + 1];
    return last < at - 1 && at - last <= FARTHEST_OWNER.name && mark !== undefined && isPossessiveMark(mark);
  });
  return owner === undefined
    ? null
    : { first: at, last: at, kind: 'noun', isPassive: false, subjects: new Map([[owner, 'before']]) };
}
