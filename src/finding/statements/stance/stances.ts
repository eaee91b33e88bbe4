import type { Attributed } from '../attributing/attribute.ts';
import type { SpanGroup } from '../groups.ts';
import type { Speech } from '../naming/speech.ts';
import { denialBehind, type Means, stanceInSentence } from './sentenceStance.ts';
import { ASSERTED, type Stance } from './stance.ts';

/**
 * Whether each statement is given as said, by its first span. `named` has the speakers, by first span. What is inside words
 * that were not said was not said either.
 */
export function stancesOf(
  groups: readonly SpanGroup[],
  { levels, attributions }: Attributed,
  named: ReadonlyMap<number, Speech>,
  means: Means,
): ReadonlyMap<number, Stance> {
  const levelOf = new Map(
    levels.flatMap(({ settings, inside }) =>
      settings.map((setting, at) => [setting, { inside, next: settings[at + 1] }] as const),
    ),
  );
  const headOf = new Map(groups.flatMap(({ head, indexes }) => indexes.map((index) => [index, head] as const)));
  const stances = new Map<number, Stance>();
  for (const { head, indexes } of groups) {
    const first = attributions[head];
    const last = attributions[indexes.at(-1) ?? head];
    if (first === undefined || last === undefined) continue;
    const inside = levelOf.get(first.setting)?.inside ?? null;
    const around = inside === null ? null : (headOf.get(inside) ?? inside);
    const enclosing = around === null ? null : (named.get(around)?.speaker ?? null);
    const speaker = named.get(head)?.speaker?.name ?? null;
    const own =
      stanceInSentence(first.setting, first.token, enclosing, means) ??
      denialBehind(last.setting, last.token, levelOf.get(last.setting)?.next, speaker, means);
    stances.set(head, own ?? (around === null ? ASSERTED : (stances.get(around) ?? ASSERTED)));
  }
  return stances;
}
