import type { Briefing } from '../../dossier/briefing.ts';

type Pins = Pick<Briefing, 'pins'>;

/** The key of the pin at a place, counted from 0. */
export function keysAt({ pins }: Pins, at: number): readonly string[] {
  return pins.slice(at, at + 1).map(({ key }) => key);
}

/** The keys of the pin at a place and of those beside it: where a pin came to be. */
export function keysAround({ pins }: Pins, at: number): readonly string[] {
  return pins.slice(Math.max(0, at - 1), at + 2).map(({ key }) => key);
}

/** The keys of the pins between which one was. */
export function keysBeside({ pins }: Pins, at: number): readonly string[] {
  return pins.slice(Math.max(0, at - 1), at + 1).map(({ key }) => key);
}

/** The keys of what differs between two versions of a briefing: the pin that came, went, moved or has another note, with those beside it. */
export function keysOfChange(before: Pins, after: Pins): readonly string[] {
  const noted = after.pins.findIndex(({ key, note }) =>
    before.pins.some((one) => one.key === key && one.note !== note),
  );
  if (noted !== -1) return keysAt(after, noted);
  const first = after.pins.findIndex(({ key }, at) => before.pins[at]?.key !== key);
  const isShorter = after.pins.length < before.pins.length;
  if (first === -1) return isShorter ? keysBeside(after, after.pins.length) : [];
  return isShorter ? keysBeside(after, first) : keysAround(after, first);
}
