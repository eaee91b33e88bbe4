import type { Order } from './handout.ts';

/** A briefing as data: every pin with its words and offsets, and the passages that contain them. */
export function toJson({ answer, briefing, at }: Order): string {
  const { dossier, results } = answer;
  return `${JSON.stringify({ dossier, exported: at.toISOString(), briefing, passages: results }, null, 2)}\n`;
}
