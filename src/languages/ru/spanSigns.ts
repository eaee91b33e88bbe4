import type { SpanSigns } from '../parts/spanSigns.ts';

export const russianSpanSigns: SpanSigns = {
  toPlaces: 'в|во|на|из|под|близ|около',
  titles: 'капитан|министр|судья|инженер|директор|президент|король|королева|генерал|профессор|губернатор|мэр',
  conjunctions: 'и',
  openings: 'Однако|Позже|Затем|Согласно|Также',
};
