import { SPEAKER_LABEL } from '../../languages/speakerLabel.ts';
import type { TextLine } from './textLines.ts';

const turn = new RegExp(`^${SPEAKER_LABEL}(?:\\s|$)`, 'u');

/** Fewest turns of a transcript. */
const MIN_TURNS = 3;
/** Least mean number of turns of one speaker. */
const MIN_TURNS_A_SPEAKER = 1.5;
const MAX_NAME = 50;

function speaker(line: string): string | undefined {
  const name = turn.exec(line.slice(0, MAX_NAME * 2))?.[1];
  return name !== undefined && name.length <= MAX_NAME ? name : undefined;
}

/** The lines that begin a turn; none if the text is not a transcript. */
export function transcriptTurns(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const turnsByName = new Map<string, TextLine[]>();
  for (const line of lines) {
    const name = speaker(line.text);
    if (name === undefined) continue;
    const known = turnsByName.get(name);
    if (known === undefined) turnsByName.set(name, [line]);
    else known.push(line);
  }
  // A label that occurs once can be a field ("Subject:"), but in a transcript it is someone who spoke once.
  const turns = [...turnsByName.values()].flat();
  const repeated = [...turnsByName.values()].filter((found) => found.length > 1).length;
  const isTranscript =
    turns.length >= MIN_TURNS && repeated >= 1 && turns.length >= turnsByName.size * MIN_TURNS_A_SPEAKER;
  return new Set(isTranscript ? turns : []);
}
