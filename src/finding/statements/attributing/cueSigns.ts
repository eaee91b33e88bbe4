import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Cue } from '../parsing/cue.ts';
import type { ReadSentence, Setting } from '../parsing/setting.ts';
import type { Situation } from './situation.ts';

/** Upper limits of the classes of distances, in words. */
const NEAR = [0, 1, 3, 6, 12] as const;

/** The name of the class of a distance in words. */
export function bucket(distance: number): string {
  const place = NEAR.findIndex((limit) => distance <= limit);
  return place === -1 ? 'far' : String(NEAR[place]);
}

/** The nearest cues with their side and rank: at most two after the quotation and three before it, nearest first. */
export function cuesAround(sentence: ReadSentence, token: number): readonly (readonly ['a' | 'b', Cue, number])[] {
  const before = sentence.cues
    .filter(({ last }) => last < token)
    .slice(-3)
    .reverse();
  const after = sentence.cues.filter(({ first }) => first > token).slice(0, 2);
  return [
    ...after.map((cue, rank) => ['a', cue, rank] as const),
    ...before.map((cue, rank) => ['b', cue, rank] as const),
  ];
}

/** The number of words between a quotation and a cue, or the cue's subject if that is nearer. */
export function gapBetween({ setting }: Situation, cue: Cue, token: number): number {
  const isAfter = cue.first > token;
  const nearest = isAfter
    ? Math.min(
        cue.first,
        ...[...cue.subjects]
          .filter(([{ first }, relation]) => first > token && relation === 'before')
          .map(([{ first }]) => first),
      )
    : Math.max(
        cue.last,
        ...[...cue.subjects]
          .filter(
            ([{ last }, relation]) =>
              last < token && (relation === 'after' || relation === 'listener' || relation === 'source'),
          )
          .map(([{ last }]) => last),
      );
  const between = isAfter
    ? setting.frame.tokens.slice(token + 1, nearest)
    : setting.frame.tokens.slice(nearest + 1, token);
  return between.filter(({ kind }) => kind !== 'mark').length;
}

/** The number of commas and conjunctions between a cue and the quotation, at most 3: each may begin another clause. */
export function breaksBetween({ frame }: Setting, cue: Cue, token: number, lexicon: SpeechLexicon): number {
  const between = frame.tokens.slice(
    Math.min(cue.last, token) + 1,
    Math.max(cue.first, token) - (cue.first > token ? 0 : 1),
  );
  const breaks = between.filter(({ kind, text, lower }) =>
    kind === 'mark' ? /[,;—–]/u.test(text) : lexicon.conjunctions.has(lower) || lexicon.relatives.has(lower),
  );
  return Math.min(breaks.length, 3);
}
