/** A run of characters of a cue line. */
export interface CueRun {
  readonly text: string;
  readonly isStruck: boolean;
}

/** A line as it is shown, and who says it if the markup names someone. */
export interface CueLine {
  readonly voice?: string;
  readonly runs: readonly CueRun[];
}

/** Tags of WebVTT and SubRip; other words in angle brackets are text. */
const TAG =
  /<(\/?)(v|c|i|b|u|s|ruby|rt|lang|font|span|br|p)((?:[.\s][^<>]*)?)\/?>|<(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}>/giu;
/** Codes of place and style of SubStation Alpha, which players of SubRip know too. */
const STYLE_CODE = /\{\\[^{}]*\}|\{\/?[YyCcSsFfPp]:[^{}]*\}/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, (whole, decimal, hexadecimal, name) => {
    if (typeof name === 'string') return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hexadecimal), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The lines of a cue, parted where another voice begins (WebVTT, 4.2.2), without markup. A voice holds until it is closed. Struck words are told apart, and readings above
 * characters are in brackets behind them.
 */
export function cueLines(shown: readonly string[]): readonly CueLine[] {
  const source = shown.join('\n').replace(STYLE_CODE, '');
  const lines: { voice?: string; runs: CueRun[] }[] = [{ runs: [] }];
  let struck = 0;
  let from = 0;
  const add = (text: string) => {
    text.split('\n').forEach((words, at) => {
      const { voice } = lines.at(-1) ?? {};
      if (at > 0) lines.push({ ...(voice === undefined ? {} : { voice }), runs: [] });
      if (words !== '') lines.at(-1)?.runs.push({ text: withoutEntities(words), isStruck: struck > 0 });
    });
  };
  for (const { 0: tag, 1: slash, 2: name, 3: rest, index } of source.matchAll(TAG)) {
    add(source.slice(from, index));
    from = index + tag.length;
    const element = name?.toLowerCase();
    const closes = slash === '/';
    if (element === 's') struck = Math.max(0, struck + (closes ? -1 : 1));
    else if (element === 'rt') add(closes ? ')' : '(');
    else if (element === 'br') add(' ');
    else if (element === 'v' && !closes) {
      const voice = withoutEntities((rest ?? '').replace(/^[.\w]*\s*/u, '')).trim();
      lines.push(voice === '' ? { runs: [] } : { voice, runs: [] });
    } else if (element === 'v') lines.push({ runs: [] });
  }
  add(source.slice(from));
  return lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}
