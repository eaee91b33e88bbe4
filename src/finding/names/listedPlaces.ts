import { fold } from '../../text/fold.ts';

/** Codes of regions are two capital letters. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Names of one word of the countries and cities that the runtime ships: the English names of its regions and the cities of
 * its time zones (Unicode CLDR and the IANA database), folded. They are 600 known names, no list of all places.
 */
export const LISTED_PLACES: ReadonlySet<string> = new Set(
  [...regionNames(), ...zoneCities()].map((name) => fold(name)).filter((name) => /^\p{L}+$/u.test(name)),
);

function regionNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? []));
}

function zoneCities(): readonly string[] {
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => zone.split('/').at(-1) ?? []);
}
