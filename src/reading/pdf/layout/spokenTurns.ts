import { speakerLabelOf } from '../../../languages/speakerLabel.ts';
import { turnsAmong } from '../../../languages/transcript.ts';
import type { DocumentLine } from './pdfTypography.ts';

/** What ends the line before a turn. */
const ending = /[.?!…:;—–-]["”’»)\]]*$/u;

/** The lines that begin a turn of a transcript; none if the document has no transcript. */
export function spokenTurns(lines: readonly DocumentLine[]): ReadonlySet<DocumentLine> {
  const labelled = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const isFirst = above === undefined || above.column !== line.column || above.isTableRow;
    if (line.isTableRow || !(isFirst || ending.test(above.text) || above.right < line.columnRight - line.size * 3))
      return [];
    const label = speakerLabelOf(line.text);
    if (label === null) return [];
    const own = line.text.slice(label.wordsAt);
    return [{ line, label, words: own === '' ? (lines[at + 1]?.text ?? '') : own }];
  });
  return new Set([...turnsAmong(labelled)].map(({ line }) => line));
}
