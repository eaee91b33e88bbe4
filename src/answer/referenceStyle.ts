/** The forms in which /cite gives one reference. */
export const REFERENCE_STYLES = [
  'apa',
  'chicago',
  'mla',
  'harvard',
  'vancouver',
  'iso690',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];
