import { type Choice, MOST_CHOICES } from '../../choice.ts';
import { UserError } from '../../errors.ts';
import { fold } from '../../text/fold.ts';
import { wording } from '../../wording/catalogue.ts';

/** All zones by their IANA names. UTC is first; the list of the platform may lack it. */
const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/**
 * The zone of a name in any case, with spaces for underscores, or with the city alone. Throws {@link UserError}, which names
 * similar zones, if there is none.
 */
export function readZone(text: string): string {
  const typed = text.trim();
  const wanted = keyOf(typed);
  const [whole] = ZONES.filter((zone) => keyOf(zone) === wanted);
  if (whole !== undefined) return whole;
  const cities = ZONES.filter((zone) => cityOf(zone) === wanted);
  if (cities[0] !== undefined && cities.length === 1) return cities[0];
  const kept = aliasOf(typed);
  if (kept !== undefined) return kept;
  const near = matching(typed).slice(0, 3);
  throw new UserError(wording.schedules.unknownZone(typed, near));
}

/** Zones that fit what has been typed, each with its present time. Those whose city begins so come first. */
export function completeZone(typed: string, now: number): readonly Choice[] {
  return matching(typed)
    .slice(0, MOST_CHOICES)
    .map((zone) => ({ name: `${zone} (${wording.moments.clock(zone, now)})`, value: zone }));
}

function matching(typed: string): readonly string[] {
  const wanted = keyOf(typed);
  if (wanted === '') return ZONES;
  const rank = (zone: string): number =>
    cityOf(zone).startsWith(wanted) ? 0 : keyOf(zone).startsWith(wanted) ? 1 : keyOf(zone).includes(wanted) ? 2 : 3;
  return ZONES.map((zone, place) => ({ zone, place, rank: rank(zone) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ zone }) => zone);
}

/** The zone of a name that the platform knows and does not list, such as Europe/Kyiv beside Europe/Kiev. Offsets and abbreviations are refused. */
function aliasOf(typed: string): string | undefined {
  if (!/^[a-z]+(?:\/[\w-]+)+$/iu.test(typed)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    return undefined; // no such name: the caller says so
  }
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

function cityOf(zone: string): string {
  return keyOf(zone.slice(zone.lastIndexOf('/') + 1));
}
