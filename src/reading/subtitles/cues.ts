/** A cue of subtitles: what is shown from one time to another. */
export interface Cue {
  /** Seconds from the beginning of the recording. */
  readonly from: number;
  readonly to: number;
  /** The lines as they are in the file, with their markup; empty ones are left out. */
  readonly lines: readonly string[];
}

/** What a file of subtitles holds. */
export interface Subtitles {
  /** In the order of the file. */
  readonly cues: readonly Cue[];
  /** The header behind `WEBVTT`. */
  readonly title: string | null;
  /** WebVTT's comments (§4.1, `NOTE`), which no player shows. */
  readonly comments: readonly string[];
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
/** Settings, coordinates or spaces may follow the times. Translators type other arrows as well. */
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*--?>\s*${TIME}(?=\s|$)`, 'u');
const HEADER = /^\ufeff?WEBVTT(?:[ \t]+(?:[-–—]\s*)?(.*))?$/u;
/** Blocks of WebVTT without text to show (§4.1). */
const HEADED_BLOCK = /^(NOTE|STYLE|REGION)(?:[ \t]|$)/u;
/** `Kind: captions`, `X-TIMESTAMP-MAP=…`: metadata that some programs write under the header. */
const HEADER_FIELD = /^(?:Kind|Language|X-TIMESTAMP-MAP)\s*[:=]/u;

/** Whether a text is SubRip or WebVTT, whatever the file is called: its first lines are a header or the times of a cue. */
export function isSubtitles(text: string): boolean {
  const lines = text.slice(0, LOOKED_AT).split('\n').filter(isFull);
  if (HEADER.test(lines[0] ?? '')) return true;
  const isFirst = TIMING.test(lines[0] ?? '') || (/^\s*\d+\s*$/u.test(lines[0] ?? '') && TIMING.test(lines[1] ?? ''));
  return isFirst && lines.filter((line) => TIMING.test(line)).length >= LEAST_CUES;
}

/** How much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 4000;
const LEAST_CUES = 2;

/**
 * Takes SubRip (.srt) or WebVTT (W3C, §4) apart. `text` has `\n` as its only line end. Numbers of cues may be missing or
 * wrong, and blank lines may be missing between cues or be inside one.
 */
export function subtitlesOf(text: string): Subtitles {
  const lines = text.split('\n');
  const first = lines.findIndex(isFull);
  const header = HEADER.exec(lines[first] ?? '');
  const timings = lines.flatMap((line, at) => (TIMING.test(line) ? [at] : []));
  const comments: string[] = [];
  const before = lines.slice(header === null ? 0 : first + 1, timings[0] ?? lines.length);
  splitBlocks(header === null ? before : before.filter((line) => !HEADER_FIELD.test(line)), comments, false);
  const cues = timings.map((at, place): Cue => {
    const [, ...times] = TIMING.exec(lines[at] ?? '') ?? [];
    const own = withoutNumber(lines.slice(at + 1, timings[place + 1] ?? lines.length), place + 1 < timings.length);
    return {
      from: seconds(times.slice(0, 4)),
      to: seconds(times.slice(4)),
      lines: splitBlocks(own, comments, header !== null),
    };
  });
  const title = header?.[1]?.trim() ?? '';
  return { cues, title: title === '' ? null : title, comments };
}

function isFull(line: string): boolean {
  return line.trim() !== '';
}

function seconds([hours = '0', minutes = '0', whole = '0', thousandths = '0']: readonly (
  | string
  | undefined
)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths.padEnd(3, '0')) / 1000;
}

/** The lines without the number or name of the next cue, which is right above its times and below a blank line. */
function withoutNumber(lines: readonly string[], hasNext: boolean): readonly string[] {
  const last = lines.at(-1);
  if (!hasNext || last === undefined || !isFull(last)) return lines;
  const isNumber = /^\s*\d+\s*$/u.test(last);
  const isApart = lines.length === 1 || !isFull(lines.at(-2) ?? '');
  return isNumber || (isApart && lines.slice(0, -1).some(isFull)) ? lines.slice(0, -1) : lines;
}

/**
 * The lines that a cue shows. In WebVTT a blank line ends it, and what follows is a comment, a style or nothing; in SubRip
 * people leave blank lines inside of cues.
 */
function splitBlocks(lines: readonly string[], comments: string[], isWebVtt: boolean): readonly string[] {
  const shown: string[] = [];
  let head: string | null = null;
  let blocks = 0;
  let isNew = true;
  for (const line of lines) {
    if (!isFull(line)) {
      isNew = true;
      head = null;
      continue;
    }
    if (isNew) {
      blocks += 1;
      head = HEADED_BLOCK.exec(line)?.[1] ?? null;
      if (head === 'NOTE') comments.push(line.slice('NOTE'.length).trim());
    } else if (head === 'NOTE') {
      comments[comments.length - 1] = `${comments.at(-1) ?? ''}\n${line.trim()}`.trim();
    }
    isNew = false;
    if (head === null && (blocks === 1 || !isWebVtt)) shown.push(line);
  }
  return shown;
}
