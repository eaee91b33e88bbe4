import { SPEAKER_LABEL } from '../../languages/speakerLabel.ts';
import type { TextLine } from './textLines.ts';

const turn = new RegExp(`^${SPEAKER_LABEL}(?:\\s|$)`, 'u');

/** A transcript has at least so many turns … */
const MIN_TURNS = 3;
/** … of speakers who on average speak more than once. */
const MIN_TURNS_A_SPEAKER = 1.5;
const MAX_NAME = 50;

function speaker(line: string): string | undefined {
  const name = turn.exec(line.slice(0, MAX_NAME * 2))?.[1];
  return name !== undefined && name.length <= MAX_NAME ? name : undefined;
}

/** Whether each line begins a turn of a transcript; empty where the text is no transcript. */
export function transcriptTurns(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const turnsByName = new Map<string, TextLine[]>();
  for (const line of lines) {
    const name = speaker(line.text);
    if (name === undefined) continue;
    const known = turnsByName.get(name);
    if (known === undefined) turnsByName.set(name, [line]);
    else known.push(line);
  }
  // A name that comes once may be a field ("Subject:"); in a real transcript it is a witness who spoke once.
  const turns = [...turnsByName.values()].flat();
  const repeated = [...turnsByName.values()].filter((found) => found.length > 1).length;
  const isTranscript =
    turns.length >= MIN_TURNS && repeated >= 1 && turns.length >= turnsByName.size * MIN_TURNS_A_SPEAKER;
  return new Set(isTranscript ? turns : []);
}
