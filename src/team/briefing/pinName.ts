import type { Briefing } from '../../dossier/briefing.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';

/** A pin by its number in the briefing, or by its key and, from a button, the version at which it was seen. */
export interface PinName {
  readonly place?: number;
  readonly key?: string;
  readonly version?: number;
}

const PLACE = /^#?(?<place>\d{1,6})\.?$/u;
const KEY = /^(?<key>[\w-]{8})(?:@(?<version>\d{1,9}))?$/u;

/** Reads `3`, or what a button or completion sends: `k7f2q9ab`, `k7f2q9ab@12`. Throws {@link UserError} for anything else. */
export function parsePinName(text: string): PinName {
  const place = PLACE.exec(text.trim())?.groups?.place;
  if (place !== undefined) return { place: Number(place) };
  const { key, version } = KEY.exec(text.trim())?.groups ?? {};
  if (key === undefined) throw new UserError(wording.editing.isNoPin(text));
  return { key, ...(version === undefined ? {} : { version: Number(version) }) };
}

/** The place of the pin in the briefing, from 0. Throws {@link UserError} if it is not in it (any more). */
export function positionOf({ place, key }: PinName, { name, pins, last }: Briefing): number {
  const at = place === undefined ? pins.findIndex((pin) => pin.key === key) : place - 1;
  if (at >= 0 && at < pins.length) return at;
  if (pins.length === 0) throw new UserError(wording.editing.noPinYet(name));
  throw new UserError(
    place === undefined
      ? wording.editing.notInIt(name, last.by.name)
      : wording.editing.noNumber(place, name, pins.length),
  );
}
