/** Words that are shown for a time. */
export interface Cue {
  /** Seconds from the beginning. */
  readonly start: number;
  readonly end: number;
  /** Lines with their markup, none of them empty. */
  readonly lines: readonly string[];
}

/** A file of subtitles, taken apart. */
export interface SubtitleFile {
  /** By their beginning. */
  readonly cues: readonly Cue[];
  /** What is written behind `WEBVTT` and in the lines below it. */
  readonly header: readonly string[];
  /** Comments of whoever made the file (`NOTE`). */
  readonly comments: readonly string[];
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?`;
/** The line of times of SubRip and WebVTT, with settings of place behind it, and that of SubViewer. */
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*(?:-{1,2}\s?>|,)\s*${TIME}(?:\s.*)?$`, 'u');
const SETTINGS_BLOCK = /^(?:STYLE|REGION)\s*$/u;
const NOTE_BLOCK = /^NOTE(?:\s|$)/u;
const SIGNATURE = /^WEBVTT(?:[ \t]|$)/u;

function seconds(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', whole = '0', fraction = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`.${fraction}`);
}

/** The times of a line of times, in seconds; undefined for other lines. */
export function timesOf(line: string): { readonly start: number; readonly end: number } | undefined {
  const match = TIMING.exec(line);
  return match === null ? undefined : { start: seconds(match.slice(1, 5)), end: seconds(match.slice(5, 9)) };
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

/** Where the lines between two cues, up to `end`, stop to be words: before the number or name of the next cue. */
function endOfWords(lines: readonly string[], end: number, isVtt: boolean): number {
  if (end === lines.length) return end;
  const isNumber = /^\s*\d+\s*$/u.test(lines[end - 1] ?? '');
  return isNumber || (isVtt && !isBlank(lines[end - 1]) && isBlank(lines[end - 2])) ? end - 1 : end;
}

/** The comments among blocks of lines that are no cues. */
function commentsIn(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split(/\n[ \t]*\n/u)
    .map((block) => block.trim())
    .filter((block) => NOTE_BLOCK.test(block))
    .map((block) => block.replace(NOTE_BLOCK, '').trim())
    .filter((comment) => comment !== '');
}

/**
 * Takes subtitles apart: SubRip (.srt), WebVTT (W3C, 4) and SubViewer (.sbv). Numbers of cues may be missing, times may
 * be followed by spaces or places, and an empty line inside of a cue of SubRip does not end it. `text` is canonical.
 */
export function subtitleCues(text: string): SubtitleFile {
  const lines = text.split('\n');
  const times = lines.map(timesOf);
  const isVtt = SIGNATURE.test(lines[0] ?? '');
  const starts = times.flatMap((time, at) => (time === undefined ? [] : [at]));
  const cues: Cue[] = [];
  const comments: string[] = [...commentsIn(lines.slice(0, starts[0] ?? lines.length))];
  starts.forEach((at, index) => {
    const time = times[at];
    if (time === undefined) return;
    const between = lines.slice(at + 1, endOfWords(lines, starts[index + 1] ?? lines.length, isVtt));
    // In WebVTT only an empty line ends a cue; one with spaces does not.
    const empty = between.indexOf('');
    const words = isVtt && empty >= 0 ? between.slice(0, empty) : between;
    if (isVtt && empty >= 0) comments.push(...commentsIn(between.slice(empty)));
    const shown = words.map((line) => line.trim()).filter((line) => line !== '' && !SETTINGS_BLOCK.test(line));
    if (shown.length > 0) cues.push({ ...time, lines: shown });
  });
  const headerEnd = lines.findIndex(isBlank);
  return {
    cues: cues.toSorted((a, b) => a.start - b.start),
    header: isVtt ? lines.slice(0, headerEnd < 0 ? 1 : headerEnd) : [],
    comments,
  };
}

/** Whether a text of unknown kind begins like subtitles. */
export function isSubtitles(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .filter((line) => !isBlank(line));
  if (SIGNATURE.test(lines[0] ?? '')) return true;
  const first = lines.findIndex((line) => timesOf(line) !== undefined);
  return (first === 0 || first === 1) && lines.slice(first + 1).some((line) => timesOf(line) !== undefined);
}
