import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { Attributed } from '../attributing/attribute.ts';
import { isCutShort } from '../attributing/cutIn.ts';
import type { Level } from '../attributing/levels.ts';
import type { SpanGroup } from '../groups.ts';
import { quotationsOfFrame } from '../parsing/frame.ts';
import type { Span } from '../scanning/spans.ts';
import type { Turn } from '../scanning/turn.ts';
import { turnAt } from '../scanning/turns.ts';
import { besideOf, certainSpeaker } from './certainSpeaker.ts';
import { firstSentencesOf } from './firstSentences.ts';
import type { Gender } from './namings.ts';
import type { Referents } from './referents.ts';
import type { Surroundings } from './speakers.ts';
import { labelledSpeech, type Speech, speechOf } from './speech.ts';

/**
 * Names the speaker of each statement, by its first span. `referentsOf` has the levels of `read`, in its order: outer
 * statements come first, since inner ones depend on them.
 */
export function nameSpeakers(
  text: string,
  spans: readonly Span[],
  groups: readonly SpanGroup[],
  read: Attributed,
  lexicon: SpeechLexicon,
  referentsOf: ReadonlyMap<Level, Referents>,
  turns: readonly Turn[],
): ReadonlyMap<number, Speech> {
  const groupOf = new Map<number, SpanGroup>();
  for (const group of groups) for (const index of group.indexes) groupOf.set(index, group);
  const named = new Map<number, Speech>();
  const beside = besideOf(text, spans, read, lexicon);
  for (const [level, referents] of referentsOf) {
    const firstSentence = firstSentencesOf(level);
    const enclosing = level.inside === null ? undefined : named.get(groupOf.get(level.inside)?.head ?? -1);
    let lastSpeaker: string | null = null;
    let lastPronoun: Gender | null = null;
    let turn: Turn | undefined;
    for (const [place, setting] of level.settings.entries()) {
      const own = level.inside === null ? turnAt(turns, setting.frame.start) : undefined;
      if (own !== turn) [lastSpeaker, lastPronoun] = [null, null];
      turn = own;
      const outer = own === undefined ? enclosing : labelledSpeech(own.name, own.mention, []);
      for (const { token, span: index } of quotationsOfFrame(setting.frame)) {
        const group = groupOf.get(index);
        if (group === undefined || group.head !== index) continue;
        const label = group.spans[0]?.label ?? null;
        if (label !== null) {
          const name = text.slice(label.start, label.end);
          named.set(group.head, labelledSpeech(name, label, outer?.chain ?? []));
          [lastSpeaker, lastPronoun] = [name, null];
          continue;
        }
        const around: Surroundings = {
          text,
          lexicon,
          referents,
          firstSentence,
          lastSpeaker,
          lastPronoun,
          enclosing: outer?.speaker?.name ?? null,
          isInside: level.inside !== null || own !== undefined,
        };
        if (isCutShort(text, setting, token)) {
          named.set(group.head, { speaker: null, chain: [], confidence: 0, likelihood: 1 });
          continue;
        }
        const before = level.settings[place - 1];
        const certain = certainSpeaker({ group, setting, token, before, names: referents.names }, beside);
        const speech = speechOf(text, group, read, certain, around, outer);
        named.set(group.head, speech);
        if (speech.speaker === null) continue;
        lastSpeaker = speech.speaker.name;
        const { start, end } = speech.speaker.mention;
        const pronoun = lexicon.pronouns.get(text.slice(start, end).toLowerCase());
        lastPronoun = pronoun === 'he' || pronoun === 'she' ? pronoun : null;
      }
    }
  }
  return named;
}
