import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import { quotationsOfFrame } from '../parsing/frame.ts';
import type { Setting } from '../parsing/setting.ts';
import type { Span } from '../scanning/spans.ts';
import type { Turn } from '../scanning/turn.ts';
import { turnAt } from '../scanning/turns.ts';
import { candidatesOf } from './candidates.ts';
import { type Choice, type Chooser, likeliest } from './choose.ts';
import type { ReadLevels } from './levels.ts';
import type { Candidate, Decision } from './situation.ts';

/** The speaker that was chosen for one span. */
export interface Attribution {
  readonly candidate: Candidate | null;
  /** Everyone who was weighed, in the order of the probabilities of `choice`. */
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
  readonly setting: Setting;
  readonly token: number;
}

/** A document that was read for speakers. */
export interface Attributed extends ReadLevels {
  /** By span. */
  readonly attributions: readonly (Attribution | undefined)[];
}

/**
 * Finds the speaker of every span, in reading order, since each decision is a sign for the next. `choose` is replaced
 * only to fit the weights. `turns` are those of a transcript: nothing outside a turn says who speaks inside it.
 */
export function attribute(
  text: string,
  spans: readonly Span[],
  read: ReadLevels,
  lexicon: SpeechLexicon,
  choose: Chooser = likeliest,
  turns: readonly Turn[] = [],
): Attributed {
  const attributions: (Attribution | undefined)[] = spans.map(() => undefined);

  /** Reads the quotations of one level in a row of settings, then those inside each. */
  const readLevel = (row: readonly Setting[]): void => {
    let last: Decision | null = null;
    const spoken = new Map<string, number>();
    let turn: Turn | undefined;
    for (const [place, setting] of row.entries()) {
      const own = turnAt(turns, setting.frame.start);
      // Nothing in one turn says who speaks in the next.
      if (own !== turn) last = null;
      turn = own;
      const beside = (other: Setting | undefined): Setting | undefined =>
        other !== undefined && turnAt(turns, other.frame.start) === own ? other : undefined;
      for (const { token, span } of quotationsOfFrame(setting.frame)) {
        const one = spans[span];
        if (one === undefined) continue;
        const { candidates, nobody } = candidatesOf({
          text,
          setting,
          place,
          token,
          inner: one.inner,
          closed: one.closed,
          carriesOn: one.continues !== null,
          before: beside(row[place - 1]),
          after: beside(row[place + 1]),
          last,
          lexicon,
          spoken,
        });
        const choice = choose(candidates, nobody, span);
        const candidate = candidates[choice.best] ?? null;
        attributions[span] = { candidate, candidates, choice, setting, token };
        if (candidate !== null) {
          const name = candidate.setting.frame.tokens[candidate.mention.headLast]?.lower ?? '';
          spoken.set(name, (spoken.get(name) ?? 0) + 1);
          last = {
            mention: candidate.mention,
            setting: candidate.setting,
            cue: candidate.cue,
            token,
            place,
            in: setting,
          };
        }
      }
    }
  };
  for (const level of read.levels) readLevel(level.settings);
  return { ...read, attributions };
}
