/**
 * What it costs that one transcription has one sound where another has the other; 1 is about
 * what a consonant is worth. Sounds as in `sounds.ts`. Rounded from how often transcribers of Arabic, Russian and Hebrew names differ
 * so, and evened out over sounds made in the same place of the mouth.
 */
const SUBSTITUTIONS: readonly (readonly [cost: number, pairs: string])[] = [
  [0.15, 'iy Tt Gg'],
  [0.25, 'vw sz Ss Dd ou'],
  [0.35, 'Ck Xk Xh JZ Jy cs ei CX DZ ae ey eo uw'],
  [0.45, 'cS CS cz cC ck Ji XG gh DT Gk fv zZ Dz iu ai au ao'],
  [0.55, 'bp fp Jg bv CJ Ch gk dt Zs SZ Ts wo SX io eu oy ay uy kx'],
  [0.7, 'Cs ct Ct SJ XC hC td mn Jk lr Dt yu fh ZS zT gG'],
];

/** What it costs that one transcription lacks a sound that the other has. */
const OMISSIONS: readonly (readonly [cost: number, sounds: string])[] = [
  [0.15, 'h'],
  [0.25, 'Ge'],
  [0.35, 'uwaoyi'],
  [0.5, 'J'],
  [0.7, 'g'],
  [0.8, 'stdzCkl'],
];
const OTHER_OMISSION = 1.2;
/** Letters that a spelling adds at its end without a sound of their own: final h and e, French s, t and d. */
const MUTE_AT_END: readonly (readonly [cost: number, sounds: string])[] = [
  [0.1, 'he'],
  [0.35, 'stdz'],
];

const VOWELS = 'aeiouy';
const OTHER_VOWEL = 0.7;
const VOWEL_FOR_CONSONANT = 1.4;
const OTHER_CONSONANT = 1.6;
/** The first sound of a name is the one that transcribers agree on most. */
const FIRST_SOUND = 1.2;

const SOUNDS = 'abcdefghijklmnopqrstuvwxyzSCXGZJTD';
const COUNT = SOUNDS.length;
const substitution = new Float64Array(COUNT * COUNT);
const omission = new Float64Array(COUNT).fill(OTHER_OMISSION);
const omissionAtEnd = new Float64Array(COUNT);

fillTables();

function fillTables(): void {
  for (let a = 0; a < COUNT; a += 1) {
    for (let b = 0; b < COUNT; b += 1) {
      const vowels = Number(VOWELS.includes(SOUNDS.charAt(a))) + Number(VOWELS.includes(SOUNDS.charAt(b)));
      const other = [OTHER_CONSONANT, VOWEL_FOR_CONSONANT, OTHER_VOWEL][vowels] ?? 1;
      substitution[a * COUNT + b] = a === b ? 0 : other;
    }
  }
  for (const [cost, pairs] of SUBSTITUTIONS) {
    for (const pair of pairs.split(' ')) {
      const [a, b] = [SOUNDS.indexOf(pair.charAt(0)), SOUNDS.indexOf(pair.charAt(1))];
      substitution[a * COUNT + b] = cost;
      substitution[b * COUNT + a] = cost;
    }
  }
  for (const [cost, sounds] of OMISSIONS) {
    for (const sound of sounds) omission[SOUNDS.indexOf(sound)] = cost;
  }
  omissionAtEnd.set(omission);
  for (const [cost, sounds] of MUTE_AT_END) {
    for (const sound of sounds) omissionAtEnd[SOUNDS.indexOf(sound)] = cost;
  }
}

/** Place of each sound in the tables by its character code; other characters count as a consonant of their own. */
const places = new Uint8Array(128).fill(SOUNDS.indexOf('q'));
for (let place = 0; place < COUNT; place += 1) places[SOUNDS.charCodeAt(place)] = place;

/** What a vowel costs that one side's script cannot write. */
const UNWRITTEN_VOWEL = 0.05;
const isVowel = new Uint8Array(COUNT);
for (const vowel of VOWELS) isVowel[SOUNDS.indexOf(vowel)] = 1;

/**
 * How far two words lie apart in sound: the cheapest way of making one of the other, by the tables above (Wagner and
 * Fischer 1974). Both are strings of sounds; with `unvowelled`, one of them had no letters for vowels.
 */
export function soundDistance(a: string, b: string, unvowelled = false): number {
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) row[j] = (row[j - 1] ?? 0) + omissionOf(b, j - 1, unvowelled);
  let next = new Float64Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const omitted = omissionOf(a, i - 1, unvowelled);
    const from = placeOf(a, i - 1) * COUNT;
    next[0] = (row[0] ?? 0) + omitted;
    for (let j = 1; j <= b.length; j += 1) {
      const weight = i === 1 && j === 1 ? FIRST_SOUND : 1;
      const replaced = (row[j - 1] ?? 0) + weight * (substitution[from + placeOf(b, j - 1)] ?? 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + omitted, (next[j - 1] ?? 0) + omissionOf(b, j - 1, unvowelled));
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

function placeOf(word: string, at: number): number {
  return places[word.charCodeAt(at)] ?? 0;
}

function omissionOf(word: string, at: number, unvowelled: boolean): number {
  const place = placeOf(word, at);
  if (isVowel[place] === 1) {
    if (unvowelled) return UNWRITTEN_VOWEL;
  } else if (at === 0 && word.length > 1) return FIRST_SOUND * (omission[place] ?? 1);
  return (at === word.length - 1 ? omissionAtEnd[place] : omission[place]) ?? 1;
}
