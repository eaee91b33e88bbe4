import type { SpanSigns } from '../parts/spanSigns.ts';

export const turkishSpanSigns: SpanSigns = {
  titles: 'Kaptan|Bakan|Bay|Bayan|Yargıç|Başkan|Kral|Kraliçe|General|Profesör|Müdür',
  titlesWithin: 'Kaptan',
  conjunctions: 've',
  openings: 'Sonra|Ancak',
};
