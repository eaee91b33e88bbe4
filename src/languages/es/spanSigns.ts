import type { SpanSigns } from '../spanSigns.ts';

export const spanishSpanSigns: SpanSigns = {
  toPlaces: 'en|desde|hacia',
  byWhom: 'por',
  articles: 'el|la|los|las',
  titles: 'capit[áa]n|ministr[oa]|juez|señora?|doctora?',
  conjunctions: 'y',
  enumerating: ',? e ',
  links: 'de|del|du',
  openings: 'Luego|Además|Según',
};
