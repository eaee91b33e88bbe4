import { isWithinOneSlip } from '../text/slipDistance.ts';

/** Shortest beginning of a name that is taken for the name, in letters. */
const SHORTEST_BEGINNING = 3;

/** The name that was probably meant: one slip away, or begun; undefined if there is none. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const isBegun = (name: string): boolean =>
    (wanted.length >= SHORTEST_BEGINNING && name.startsWith(wanted)) ||
    (name.length >= SHORTEST_BEGINNING && wanted.startsWith(name));
  return names.find((name) => isWithinOneSlip(wanted, name)) ?? names.find(isBegun);
}
