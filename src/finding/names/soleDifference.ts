import { type PlaceOfDifference, SOLE_DIFFERENCES } from '../../languages/scripts/soleDifferences.ts';
import { VOWELS } from '../../languages/scripts/sounds.ts';

/** The one place at which two words of sounds differ. */
interface SoleDifference {
  /** The two sounds in the order of their code units, or the one that a word lacks. */
  readonly sounds: string;
  readonly place: PlaceOfDifference;
}

const FEWEST: ReadonlyMap<string, number> = new Map(
  Object.entries(SOLE_DIFFERENCES).flatMap(([place, rows]) =>
    rows.flatMap(([fewest, all]) => all.split(' ').map((sounds) => [`${place} ${sounds}`, fewest] as const)),
  ),
);

/**
 * Whether two different words of sounds (see `sounds.ts`) agree in all but one sound, and this makes another name of
 * them: `SOLE_DIFFERENCES` does not have it for words of this length.
 */
export function isAnotherByOneSound(a: string, b: string): boolean {
  const sole = soleDifference(a, b);
  if (sole === null) return false;
  const fewest = FEWEST.get(`${sole.place} ${sole.sounds}`);
  return fewest === undefined || Math.max(a.length, b.length) < fewest;
}

function soleDifference(a: string, b: string): SoleDifference | null {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const added = longer.length - shorter.length;
  if (added > 1) return null;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  if (at === longer.length || shorter.slice(at + 1 - added) !== longer.slice(at + 1)) return null;
  const pair = added === 1 ? [longer[at]] : [shorter[at], longer[at]];
  return { sounds: pair.toSorted().join(''), place: placeOf(longer, at) };
}

function placeOf(word: string, at: number): PlaceOfDifference {
  if (at === 0) return 'first';
  if (at === word.length - 1) return 'last';
  return [...word.slice(0, at)].some((sound) => VOWELS.includes(sound)) ? 'inner' : 'opening';
}
