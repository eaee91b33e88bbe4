import { speakerLabelOf } from '../../languages/speakerLabel.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import type { Cue } from './cues.ts';
import { type CueLine, cueLines } from './cueText.ts';

/** A silence of so many seconds ends a paragraph. */
const LONG_SILENCE = 4;
/** A paragraph of so many UTF-16 units ends with its next sentence. */
const LONG_PARAGRAPH = 500;
/** A cue goes on in the next if that one begins within so many seconds. */
const ROLLED = 0.3;

/** A sentence ends, perhaps before a sound such as `[laughter]`. */
const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]]*(?:\s*[[(][^[\]()]{0,60}[\])])?$/u;
/** A new speaker: a dash before the words, or `>>`, which captioners for television write. */
const NEW_SPEAKER = /^(?:[-–—‐]\s*(?=[\p{L}"“«¿¡[(])|>{2,}\s*)/u;
const NAME_BEHIND_ARROWS = /^>{2,}\s*(?<name>[^:>\n]{1,40}):\s/u;
/** Scripts whose words have no spaces between them: lines are joined as they are. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Words of one speaker, with the times at which their cues begin. */
interface Paragraph {
  readonly parts: TextPart[];
  voice: string | null;
  length: number;
  last: string;
  until: number;
}

/**
 * The speech of subtitles in paragraphs: sentences are joined over cues, and another speaker begins another paragraph. Each
 * cue's words know the time at which they begin. A voice that the file names is before its words, as `Name: `.
 */
export function speechBlocks(cues: readonly Cue[]): readonly LooseBlock[] {
  const paragraphs: Paragraph[] = [];
  let before: readonly string[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const cue of cues) {
    const all = cueLines(cue.lines);
    // Captions that roll up repeat the line above until it is gone.
    const repeated = cue.from - end <= ROLLED ? repeatedLines(before, all) : 0;
    before = all.map(({ text }) => text);
    end = Math.max(end, cue.to);
    for (const [at, line] of all.slice(repeated).entries()) {
      const last = paragraphs.at(-1);
      const from = at === 0 ? { seconds: cue.from } : undefined;
      if (last === undefined || beginsAnew(line, last, cue)) paragraphs.push(paragraphOf(line, cue));
      else addLine(last, line, from, cue);
    }
  }
  return paragraphs.map(({ parts }) => ({ kind: 'paragraph', parts }));
}

/** How many of the first lines of a cue are the last ones of the cue before. */
function repeatedLines(before: readonly string[], lines: readonly CueLine[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    const tail = before.slice(-count);
    if (lines.slice(0, count).every(({ text }, at) => text === tail[at])) return count;
  }
  return 0;
}

function beginsAnew({ text, voice }: CueLine, last: Paragraph, cue: Cue): boolean {
  if (voice !== last.voice) return true;
  if (NEW_SPEAKER.test(text)) return true;
  const isEnded = SENTENCE_END.test(last.last);
  if (isEnded && speakerLabelOf(text) !== null) return true;
  if (cue.from - last.until >= LONG_SILENCE) return true;
  return isEnded && last.length >= LONG_PARAGRAPH;
}

function paragraphOf(line: CueLine, cue: Cue): Paragraph {
  const from = { seconds: cue.from };
  const { text, voice } = line;
  const named = NAME_BEHIND_ARROWS.exec(text)?.groups?.['name'];
  const lead = NEW_SPEAKER.exec(text)?.[0] ?? '';
  const parts: TextPart[] =
    voice !== null
      ? [{ text: voice, isSpeaker: true, from }, { text: `: ${text}` }]
      : named !== undefined
        ? [{ text: lead, from }, { text: named, isSpeaker: true }, { text: text.slice(lead.length + named.length) }]
        : [{ text, from }];
  return { parts, voice, length: text.length, last: text, until: cue.to };
}

function addLine(paragraph: Paragraph, { text }: CueLine, from: TextPart['from'], cue: Cue): void {
  const isUnspaced = UNSPACED.test(paragraph.last.at(-1) ?? '') || UNSPACED.test(text.at(0) ?? '');
  paragraph.parts.push(...(isUnspaced ? [] : [{ text: ' ' }]), { text, ...(from === undefined ? {} : { from }) });
  paragraph.length += text.length;
  paragraph.last = text;
  paragraph.until = cue.to;
}
