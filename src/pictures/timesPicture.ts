import type { PicturedPerson } from '../views/pictured.ts';
import { wording } from '../wording/catalogue.ts';
import { alternativeOf } from './alternative.ts';
import { type Named, stretchOf } from './buckets.ts';
import { densePart } from './dense.ts';
import { onCard } from './drawing.ts';
import type { LaidOut } from './laidOut.ts';
import { MARGIN, type Measure } from './look.ts';
import { stripOf, titleOf, wholeOf } from './strip.ts';

const GAP = 8;

/** When someone is spoken of, as bars over time; null if there is too little to draw. */
export function timesPicture(
  { name, times }: Pick<PicturedPerson, 'name' | 'times'>,
  measure: Measure,
): LaidOut | null {
  if (times === null || times.spread.length === 0) return null;
  const all = times.spread.reduce((sum, { count }) => sum + count, 0);
  const named = times.spread.map((one): Named => ({ ...stretchOf(one), count: one.count }));
  const whole = wholeOf(named);
  const part = densePart(named, whole);
  const first = stripOf({ named, whole, title: titleOf(whole), told: [], by: times.by, closer: part }, MARGIN, measure);
  const below = MARGIN + first.height + GAP;
  const second =
    part === null
      ? null
      : stripOf({ named, whole: part, title: titleOf(part), told: [], by: times.by, isCloser: true }, below, measure);
  const height = second === null ? below : below + second.height + GAP;
  const most = times.spread.reduce((best, one) => (one.count > best.count ? one : best));
  const [begin, end] = [times.spread[0] ?? most, times.spread.at(-1) ?? most].map((one) => wording.days.interval(one));
  const { overTime, times: counted } = wording.pictures;
  return {
    drawing: onCard(height, [...first.marks, ...(second?.marks ?? [])], [...first.words, ...(second?.words ?? [])]),
    description: alternativeOf(
      [
        overTime(name, counted[times.by], all, begin ?? '', end ?? '', wording.days.interval(most), most.count),
        first.description,
        ...(second === null ? [] : [second.description]),
      ].join('\n'),
    ),
  };
}
