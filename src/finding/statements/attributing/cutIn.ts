import { type Setting, sentenceAt } from '../parsing/setting.ts';
import type { Certain } from './certain.ts';

/** How sure the speaker of words is that cut in on another's. */
const CUT_IN = 0.9;

/** “What we need is —” “Enough!” shouted Holt: somebody cuts in, so the words behind the second quotation are not of the first. */
export function isCutShort(text: string, setting: Setting, token: number): boolean {
  const { frame } = setting;
  const [one, next] = [frame.tokens[token], frame.tokens[token + 1]];
  if (one?.kind !== 'quotation' || next?.kind !== 'quotation') return false;
  if (!/[—–-]\P{L}{0,2}$/u.test(text.slice(Math.max(one.start, one.end - 4), one.end))) return false;
  return sentenceAt(setting, token)?.cues.some(({ last }) => last < token) !== true;
}

/** Most tokens from a quotation to the end of the tag behind it. */
const LONGEST_TAG = 14;

/** The subject of the verb of speech right behind a quotation; null if another quotation is before it. */
export function tagBehind(setting: Setting, token: number): Certain | null {
  const { frame, sentences } = setting;
  const next = frame.tokens.findIndex(({ kind }, at) => at > token && kind === 'quotation');
  const end = Math.min(next === -1 ? frame.tokens.length : next, token + LONGEST_TAG);
  const cue = sentences
    .flatMap(({ cues }) => cues)
    .find(({ kind, first, last, isPassive }) => kind === 'say' && !isPassive && first > token && last < end);
  if (cue === undefined) return null;
  const subjects = [...cue.subjects].filter(
    ([{ first, last }, relation]) => relation !== 'listener' && relation !== 'clause' && first > token && last < end,
  );
  // "the captain, Ines Holt, shouted".
  const named = setting.mentions.findLast(
    ({ kind, first, last }) => kind === 'name' && first > token && last < cue.first && last >= cue.first - 2,
  );
  const [mention] = named !== undefined ? [named] : (subjects[0] ?? []);
  return mention === undefined ? null : { mention, setting, cue, confidence: CUT_IN };
}
