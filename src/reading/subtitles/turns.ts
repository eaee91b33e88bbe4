import { type SpeakerLabel, speakerLabelOf } from '../../languages/speakerLabel.ts';
import { turnsAmong } from '../../languages/transcript.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { type CueLine, type CueRun, cueLines } from './cueMarkup.ts';
import type { Cue } from './cues.ts';

/** Seconds of silence after which a new paragraph begins. */
const SILENCE = 4;
/** Seconds after which one begins although the sentence has not ended. */
const LONG_SILENCE = 20;
/** A paragraph of so many UTF-16 units ends with its sentence. */
const LONG = 400;
const sentenceEnd = /$(?<=[.!?…。！？؟۔♪)\]][\p{Pe}\p{Pf}"'’”»\]]*)/u;
/** Marks of a new speaker: two dashes or arrows in captions, a dash in subtitles. */
const CHANGE = /^(?:>>+|&gt;&gt;|[-–—‐]\s?(?=\S))/u;
/** A line that only names a sound, or music. */
const SOUND = /^\s*(?:\[[^[\]]*\]|\([^()]*\)|[♪♫#](?:.*\S)?)\s*$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface SpokenLine {
  readonly line: CueLine;
  readonly text: string;
  readonly cue: Cue;
  /** Length of the marks before the words, such as `>> `. */
  readonly lead: number;
  readonly label: SpeakerLabel | null;
}

function spokenLines(cues: readonly Cue[]): readonly SpokenLine[] {
  return cues.flatMap((cue) =>
    cueLines(cue.lines).map((line): SpokenLine => {
      const text = line.runs.map((run) => run.text).join('');
      const lead = /^\s*(?:>>+\s*|[-–—‐]\s?(?=\S))?/u.exec(text)?.[0].length ?? 0;
      return { line, text, cue, lead, label: speakerLabelOf(text.slice(lead)) };
    }),
  );
}

/** The lines whose label is a speaker's. A label in capitals before a colon is one by the custom of captions. */
function labelledLines(lines: readonly SpokenLine[]): ReadonlySet<SpokenLine> {
  const labelled = lines.flatMap((line) =>
    line.label === null ? [] : [{ line, label: line.label, words: line.text.slice(line.lead + line.label.wordsAt) }],
  );
  const turns = new Set([...turnsAmong(labelled)].map(({ line }) => line));
  for (const { line, label } of labelled) {
    const isCapitals = label.style === 'colon' && /\p{Lu}{2}/u.test(label.name) && !/\p{Ll}/u.test(label.name);
    const isAnnounced = label.style === 'colon' && line.text.trimStart().startsWith('>>');
    if ((isCapitals || isAnnounced) && !label.isField) turns.add(line);
  }
  return turns;
}

function partsOfRuns(runs: readonly CueRun[], from: number): readonly TextPart[] {
  let skipped = from;
  return runs.flatMap(({ text, isStruck }): readonly TextPart[] => {
    const shown = text.slice(Math.min(skipped, text.length));
    skipped -= text.length - shown.length;
    return shown === '' ? [] : [{ text: shown, ...(isStruck ? { as: 'struck' as const } : {}) }];
  });
}

/** The parts of a line that begins a turn: the name of the speaker, and the words. */
function turnParts({ line, text, lead, label }: SpokenLine, isLabelled: boolean): readonly TextPart[] {
  if (line.voice !== undefined) {
    return [{ text: line.voice, isSpeaker: true }, { text: ': ' }, ...partsOfRuns(line.runs, 0)];
  }
  if (!isLabelled || label === null) return partsOfRuns(line.runs, 0);
  const start = lead + label.start;
  return [
    { text: text.slice(0, start) },
    { text: label.name, isSpeaker: true },
    ...partsOfRuns(line.runs, start + label.name.length),
  ];
}

/** The gap between two lines that are one text: none in writing that has no spaces. */
function gapBetween(before: string, after: string): string {
  return EAST_ASIAN.test(before.at(-1) ?? '') && EAST_ASIAN.test(after[0] ?? '') ? '' : ' ';
}

/** The paragraphs of what is said, over the borders of cues; each cue is the place of its words. */
export function spokenBlocks(cues: readonly Cue[]): readonly LooseBlock[] {
  const lines = spokenLines(cues);
  const labelled = labelledLines(lines);
  const blocks: { kind: 'paragraph'; parts: TextPart[] }[] = [];
  let length = 0;
  lines.forEach((spoken, at) => {
    const before = lines[at - 1];
    const isTurn = spoken.line.voice !== undefined || labelled.has(spoken);
    const isSameVoice = spoken.line.voice !== undefined && spoken.line.voice === before?.line.voice;
    const hasSpeaker = blocks.at(-1)?.parts.some((part) => part.isSpeaker === true) === true;
    const begins =
      before === undefined || (isTurn && !isSameVoice) || breaks(before, spoken, hasSpeaker ? 0 : length, labelled);
    const from = { seconds: spoken.cue.start };
    const parts =
      isTurn && !(isSameVoice && !begins) ? turnParts(spoken, labelled.has(spoken)) : partsOfRuns(spoken.line.runs, 0);
    const placed = parts.map((part, index) => (index === 0 && before?.cue !== spoken.cue ? { ...part, from } : part));
    const [first, ...rest] = placed;
    if (first === undefined) return;
    if (begins) {
      blocks.push({ kind: 'paragraph', parts: [{ ...first, from }, ...rest] });
      length = spoken.text.length;
    } else {
      blocks
        .at(-1)
        ?.parts.push(
          { text: gapBetween(before.text.trimEnd(), spoken.text.trimStart()) },
          { ...first, text: first.text.trimStart() },
          ...rest,
        );
      length += spoken.text.length;
    }
  });
  return blocks;
}

function breaks(before: SpokenLine, spoken: SpokenLine, length: number, labelled: ReadonlySet<SpokenLine>): boolean {
  const silence = spoken.cue.start - before.cue.end;
  const ended = sentenceEnd.test(before.text.trim());
  const voiceEnds = before.line.voice !== undefined && spoken.line.voice === undefined;
  const changes =
    CHANGE.test(spoken.text.trimStart()) &&
    (ended || CHANGE.test(before.text.trimStart()) || spoken.text.trimStart().startsWith('>>'));
  return (
    labelled.has(spoken) ||
    voiceEnds ||
    changes ||
    silence > LONG_SILENCE ||
    (ended &&
      (silence > SILENCE || length > LONG || (length > 0 && (SOUND.test(spoken.text) || SOUND.test(before.text)))))
  );
}
