/**
 * In which order the characters of a line are seen: the Unicode Bidirectional Algorithm (UAX #9) without explicit embeddings
 * and isolates, whose controls take no part. Classes come from scripts and categories, which is exact for the letters,
 * digits and marks of all scripts that the fonts here have.
 */

type Class = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'BN' | 'WS' | 'ON';

export type Direction = 'ltr' | 'rtl';

/** The first that fits counts. */
const CLASSES: readonly (readonly [RegExp, Class])[] = [
  [/[\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069\ufeff]/u, 'BN'],
  [/\u200e/u, 'L'],
  [/\u200f/u, 'R'],
  [/\u061c/u, 'AL'],
  [/[0-9\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070-\u2079]/u, 'EN'],
  [/[\u0660-\u0669\u066b\u066c]/u, 'AN'],
  [/[+\-\u2212]/u, 'ES'],
  [/[,./:\u00a0\u060c\u202f]/u, 'CS'],
  [/[#$%\u00a2-\u00a5\u00b0\u00b1\u066a\u2030\u20a0-\u20bf]/u, 'ET'],
  [/\s/u, 'WS'],
  [/[\p{Mn}\p{Me}]/u, 'NSM'],
  [/[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}](?<=\p{L})|[\u061b\u061f\u06d4]/u, 'AL'],
  [/[\p{Script=Hebrew}\p{Script=Nko}]/u, 'R'],
  [/[\p{L}\p{N}\p{Mc}\p{So}]/u, 'L'],
];

/** Signs that are not letters but counted among a script or as symbols stay neutral. */
const NEUTRAL = /[\p{P}\p{S}]/u;

function classOf(character: string): Class {
  const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1];
  if (found === 'L' && NEUTRAL.test(character)) return 'ON';
  return found ?? 'ON';
}

/** The direction of a paragraph: that of its first letter, else `fallback`. */
export function directionOf(text: string, fallback: Direction = 'ltr'): Direction {
  for (const character of text) {
    const found = classOf(character);
    if (found === 'L') return 'ltr';
    if (found === 'R' || found === 'AL') return 'rtl';
  }
  return fallback;
}

/** Classes of the Unicode Bidirectional Algorithm. */
const RIGHT_TO_LEFT: ReadonlySet<ReturnType<typeof classOf>> = new Set(['R', 'AL', 'AN']);

/** Whether any character is read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return [...text].some((character) => RIGHT_TO_LEFT.has(classOf(character)));
}

/** One level for each code point: even ones run left to right, odd ones right to left. */
export function levelsOf(characters: readonly string[], direction: Direction): readonly number[] {
  const base = direction === 'rtl' ? 1 : 0;
  const original = characters.map(classOf);
  const types = resolveWeak(original, base);
  resolveNeutrals(types, characters, base);
  const levels = types.map((type) => {
    if (type === 'R') return base % 2 === 1 ? base : base + 1;
    if (type === 'L') return base % 2 === 0 ? base : base + 1;
    return base % 2 === 0 ? base + 2 : base + 1;
  });
  // L1: white space at the end of a line keeps to the paragraph.
  for (let at = levels.length - 1; at >= 0 && ['WS', 'BN'].includes(original[at] ?? ''); at -= 1) levels[at] = base;
  return levels;
}

/** W1–W7; Arabic letters come out as `R`, ignored characters as the character before them. */
function resolveWeak(original: readonly Class[], base: number): Class[] {
  const types = [...original];
  const start: Class = base === 1 ? 'R' : 'L';
  let previous: Class = start;
  let strong: Class = start;
  for (const [at, type] of types.entries()) {
    if (type === 'NSM' || type === 'BN') types[at] = previous;
    else if (type === 'EN' && strong === 'AL') types[at] = 'AN';
    if (type === 'L' || type === 'R' || type === 'AL') strong = type;
    previous = types[at] ?? start;
  }
  for (const [at, type] of types.entries()) if (type === 'AL') types[at] = 'R';
  for (const [at, type] of types.entries()) {
    const [before, after] = [types[at - 1], types[at + 1]];
    if (type === 'ES' && before === 'EN' && after === 'EN') types[at] = 'EN';
    if (type === 'CS' && before === after && (before === 'EN' || before === 'AN')) types[at] = before;
  }
  for (let at = 0; at < types.length; ) {
    let end = at;
    while (types[end] === 'ET') end += 1;
    if (end > at && (types[at - 1] === 'EN' || types[end] === 'EN')) types.fill('EN', at, end);
    at = Math.max(end, at + 1);
  }
  strong = start;
  for (const [at, type] of types.entries()) {
    if (type === 'ES' || type === 'ET' || type === 'CS') types[at] = 'ON';
    if (type === 'L' || type === 'R') strong = type;
    if (type === 'EN' && strong === 'L') types[at] = 'L';
  }
  return types;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** N0–N2: brackets take the direction of what is between them, other neutrals that of both sides, else the paragraph's. */
function resolveNeutrals(types: Class[], characters: readonly string[], base: number): void {
  const embedding: Class = base === 1 ? 'R' : 'L';
  const sideOf = (type: Class | undefined): Class | undefined =>
    type === undefined
      ? embedding
      : type === 'L'
        ? 'L'
        : type === 'R' || type === 'EN' || type === 'AN'
          ? 'R'
          : undefined;
  for (const [open, close] of bracketPairs(types, characters)) {
    const inside = types.slice(open + 1, close).map(sideOf);
    const opposite: Class = embedding === 'R' ? 'L' : 'R';
    let found: Class | undefined;
    if (inside.includes(embedding)) found = embedding;
    else if (inside.includes(opposite)) {
      const before =
        types
          .slice(0, open)
          .map(sideOf)
          .findLast((side) => side !== undefined) ?? embedding;
      found = before === opposite ? opposite : embedding;
    }
    if (found !== undefined) for (const at of [open, close]) types[at] = found;
  }
  for (let at = 0; at < types.length; ) {
    let end = at;
    while (end < types.length && sideOf(types[end]) === undefined) end += 1;
    if (end > at) {
      const [before, after] = [sideOf(types[at - 1]), sideOf(types[end])];
      types.fill(before === after && before !== undefined ? before : embedding, at, end);
    }
    at = Math.max(end, at + 1);
  }
}

function bracketPairs(types: readonly Class[], characters: readonly string[]): readonly (readonly [number, number])[] {
  const stack: { readonly close: string; readonly at: number }[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [at, character] of characters.entries()) {
    if (types[at] !== 'ON') continue;
    const close = PAIRS.get(character);
    if (close !== undefined) stack.push({ close, at });
    const opening = stack.findLastIndex((one) => one.close === character);
    const found = stack[opening];
    if (found !== undefined) {
      pairs.push([found.at, at]);
      stack.length = opening;
    }
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** L2: the order in which the parts of a line are seen, from left to right, by their levels. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, at) => at);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) {
    for (let at = 0; at < order.length; ) {
      let end = at;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      if (end > at) order.splice(at, end - at, ...order.slice(at, end).reverse());
      at = Math.max(end, at + 1);
    }
  }
  return order;
}

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥'].flatMap(([open = '', close = '']) => [
    [open, close] as const,
    [close, open] as const,
  ]),
);

/** L4: how a character looks that runs from right to left. */
export function mirrored(character: string): string {
  return MIRRORED.get(character) ?? character;
}
