import type { ViewState } from '../../views/model/view.ts';

/** The colours say what the words say, once more. */
export const ACCENTS = {
  answered: 0x3b_a5_5d,
  nothing: 0x99_aa_b5,
  found: 0x58_65_f2,
  changed: 0xf0_b2_32,
  failed: 0xed_42_45,
} as const satisfies Record<ViewState | 'failed', number>;
export type Accent = keyof typeof ACCENTS;
