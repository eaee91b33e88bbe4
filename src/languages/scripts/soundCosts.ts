/** Pairs of sounds, or single sounds, with what they cost; 1 is about the worth of a consonant. */
type Costs = readonly (readonly [cost: number, sounds: string])[];

/**
 * The cost if one transcription has one sound and the other has the other. The sounds are those of `sounds.ts`. Rounded
 * from how often transcribers of Arabic, Russian and Hebrew names differ in this way, and evened out over sounds that
 * are made in the same place of the mouth.
 */
export const SUBSTITUTIONS: Costs = [
  [0.15, 'iy Tt Gg'],
  [0.25, 'vw sz Ss Dd ou'],
  [0.35, 'Ck Xk Xh JZ Jy cs ei CX DZ ae ey eo uw'],
  [0.45, 'cS CS cz cC ck Ji XG gh DT Gk fv zZ Dz iu ai au ao'],
  [0.55, 'bp fp Jg bv CJ Ch gk dt Zs SZ Ts wo SX io eu oy ay uy kx'],
  [0.7, 'Cs ct Ct SJ XC hC td mn Jk lr Dt yu fh ZS zT gG'],
];

/** The cost of all other pairs, by how many of the two are vowels. */
export const OTHER_SUBSTITUTIONS = [1.6, 1.4, 0.7] as const;

/** The cost if one transcription lacks a sound that the other has. */
export const OMISSIONS: Costs = [
  [0.15, 'h'],
  [0.25, 'Ge'],
  [0.35, 'uwaoyi'],
  [0.5, 'J'],
  [0.7, 'g'],
  [0.8, 'stdzCkl'],
];
export const OTHER_OMISSION = 1.2;

/** The same at the end, for letters that spellings add there without a sound of their own: h, e, French s, t and d. */
export const OMISSIONS_AT_END: Costs = [
  [0.1, 'he'],
  [0.35, 'stdz'],
];

/** The cost of a vowel that the script of one side cannot write. */
export const UNWRITTEN_VOWEL = 0.05;

/** Factor for the first sound of a name: transcribers agree on it most. */
export const FIRST_SOUND = 1.2;
