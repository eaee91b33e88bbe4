import type { Dossier } from '../dossier/dossier.ts';
import { answerJson } from '../json/answerJson.ts';
import type { BriefingExport } from '../team/briefing/briefingAnswer.ts';

/** A briefing as data: every pin with its words and offsets, and the passages in which they are. */
export function toJson(answer: BriefingExport, dossier: Dossier): string {
  const { briefing, results } = answerJson(answer, dossier);
  const exported = new Date(answer.exportedAt).toISOString();
  return `${JSON.stringify({ dossier: dossier.name, exported, briefing, passages: results }, null, 2)}\n`;
}
