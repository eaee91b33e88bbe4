/** A colour as Discord numbers it, for a style sheet; undefined if none is set. */
export function colourOf(colour: number | null | undefined): string | undefined {
  return colour == null ? undefined : `#${colour.toString(16).padStart(6, '0')}`;
}

const HUES = 360;
const HUE_STEP = 137;

/** A hue that belongs to an id, far from that of the next one. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const digit of id) sum = (sum * 31 + digit.charCodeAt(0)) % 9973;
  return (sum * HUE_STEP) % HUES;
}
