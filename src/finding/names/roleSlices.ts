import { contains, type Slice } from '../../dossier/slice.ts';
import { STRUCK_SPACE } from '../../dossier/standingText.ts';
import { appositionBefore } from './appositionBefore.ts';
import { descriptionAfter } from './descriptionAfter.ts';
import type { NamePlace } from './namePlace.ts';
import { officeBefore } from './officeBefore.ts';

/** The slices of the text around a name that describe its bearer, in order: offices, titles and appositions. */
export function roleSlicesOf(place: NamePlace): readonly Slice[] {
  const found = [officeBefore(place), appositionBefore(place), ...descriptionAfter(place)];
  const slices = found
    .filter((slice) => slice !== null)
    .filter(
      (slice) => contains(place.within, slice) && !place.text.slice(slice.start, slice.end).includes(STRUCK_SPACE),
    );
  return slices.filter((slice, at) => slices.findIndex((other) => contains(other, slice)) === at);
}
