/** A line of a cue without its markup, and who speaks it if the markup says so. */
export interface CueLine {
  readonly text: string;
  /** The voice of a WebVTT voice span (§4.2.2); null without one. */
  readonly voice: string | null;
}

/** Tags of SubRip and WebVTT: `<i>`, `<c.yellow>`, `<font color=…>`, `<00:00:01.500>`. Other `<` are text. */
const TAG = /<\/?(?:[biu]|c|v|rt|ruby|lang|font|s|\d{1,4}:\d{2}[\d:.]*)(?:[.\s][^<>]*)?>/giu;
/** Positions of SubStation Alpha, which programs leave in SubRip: `{\an8}`. */
const POSITION = /\{\\[^{}]*\}/gu;
const READING = /<rt>[^<]*(?:<\/rt>)?/giu;
const VOICE = /<v(?:\.[^\s<>]*)?\s+([^<>]+)>/iu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&quot;': '"',
};
const ENTITY = /&(?:amp|lt|gt|nbsp|lrm|rlm|quot);/gu;

/**
 * The lines of a cue as a viewer sees them. A voice holds for the lines after it up to its end or to another voice; a line
 * with several voices is several lines.
 */
export function cueLines(lines: readonly string[]): readonly CueLine[] {
  let voice: string | null = null;
  return lines
    .flatMap((line) => line.split(/(?=<v[.\s])/iu))
    .flatMap((piece): readonly CueLine[] => {
      const named = VOICE.exec(piece)?.[1];
      if (named !== undefined) voice = plain(named);
      const text = plain(piece);
      const spoken = { text, voice };
      if (/<\/v>/iu.test(piece)) voice = null;
      return text === '' ? [] : [spoken];
    });
}

function plain(text: string): string {
  return text
    .replace(READING, '')
    .replace(POSITION, '')
    .replace(TAG, '')
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
}
