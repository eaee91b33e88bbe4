import { type SpeakerLabel, speakerLabelOf } from '../../languages/speakerLabel.ts';
import { turnsAmong } from '../../languages/transcript.ts';
import type { TextLine } from './textLines.ts';

/** The lines that begin a turn; none if the text is not a transcript. */
export function transcriptTurns(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const labelled = lines.flatMap((line, at): readonly Labelled[] => {
    const label = speakerLabelOf(line.text);
    if (label === null) return [];
    const own = line.text.slice(label.wordsAt);
    return [{ line, label, words: own === '' ? (lines[at + 1]?.text ?? '') : own }];
  });
  return new Set([...turnsAmong(labelled)].map(({ line }) => line));
}

interface Labelled {
  readonly line: TextLine;
  readonly label: SpeakerLabel;
  readonly words: string;
}
