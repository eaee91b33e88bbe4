/** Discord's markdown, read into a tree of plain data. No text of a message ever becomes anything but text. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'style'; readonly style: InlineStyle; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };

export type InlineStyle = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

export interface ListItem {
  /** 0 at the margin. */
  readonly depth: number;
  /** As it was written, if the list counts. */
  readonly number: number | null;
  readonly children: readonly Inline[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'codeBlock'; readonly language: string; readonly text: string };

/** Deeper than this, marks stay text: no message needs it, and no text can make the reader run away. */
const DEEPEST = 8;

interface Style {
  readonly style: InlineStyle;
  readonly pattern: RegExp;
}

// Each is tried at one place (sticky). A backslash takes the next character out of play, inside them too.
const STYLES: readonly Style[] = [
  { style: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y },
  { style: 'underline', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y },
  { style: 'italic', pattern: /\*(?=[^\s*])((?:\\[\s\S]|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y },
  { style: 'italic', pattern: /(?<![\p{L}\p{N}])_(?=\S)((?:\\[\s\S]|__|[^\\_])+?)_(?![\p{L}\p{N}_])/uy },
  { style: 'strike', pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y },
  { style: 'spoiler', pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y },
];

type Atom = (match: RegExpExecArray, depth: number) => Inline | undefined;

const MENTIONS = { '@': 'user', '@!': 'user', '@&': 'role', '#': 'channel' } as const;

function isMark(mark: string): mark is keyof typeof MENTIONS {
  return mark in MENTIONS;
}

const ATOMS: readonly (readonly [pattern: RegExp, read: Atom])[] = [
  [/(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y, ([, , text = '']) => ({ kind: 'code', text: withoutPadding(text) })],
  [
    /<(@!?|@&|#)(\d{1,20})>/y,
    ([, mark = '', id = '']) => (isMark(mark) ? { kind: 'mention', of: MENTIONS[mark], id } : undefined),
  ],
  [/<\/([^:<>\n]{1,100}):\d{1,20}>/y, ([, name = '']) => ({ kind: 'command', name })],
  [/<a?:(\w{2,32}):\d{1,20}>/y, ([, name = '']) => ({ kind: 'emoji', name })],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  ],
  [
    /\[((?:\\[\s\S]|[^\\[\]])+?)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/y,
    ([, label = '', url = ''], depth) => ({ kind: 'link', url, children: inlines(label, depth + 1) }),
  ],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => link(url)],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;!?'"”’)\]*_~|\\]/y, ([url]) => link(url)],
];

function link(url: string): Inline {
  return { kind: 'link', url, children: [{ kind: 'text', text: url }] };
}

function withoutPadding(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code) ? code.slice(1, -1) : code;
}

const ESCAPED = /\\([!-/:-@[-`{-~])/y;

/** What can begin something other than text; everything between is taken unchanged. */
const PLAIN = /[^\\*_~|`<[h]+/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Reads the marks inside a line or several. */
export function inlines(text: string, depth = 0): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
  };
  let index = 0;
  while (index < text.length) {
    const literal = at(ESCAPED, text, index) ?? at(PLAIN, text, index);
    if (literal !== null) {
      plain += literal[1] ?? literal[0];
      index += literal[0].length;
      continue;
    }
    const one = depth < DEEPEST ? special(text, index, depth) : undefined;
    if (one === undefined) {
      plain += text[index];
      index += 1;
      continue;
    }
    flush();
    found.push(one.inline);
    index = one.end;
  }
  flush();
  return found;
}

function special(text: string, index: number, depth: number): { inline: Inline; end: number } | undefined {
  for (const [pattern, read] of ATOMS) {
    const match = at(pattern, text, index);
    const inline = match === null ? undefined : read(match, depth);
    if (match !== null && inline !== undefined) return { inline, end: index + match[0].length };
  }
  for (const { style, pattern } of STYLES) {
    const match = at(pattern, text, index);
    if (match === null) continue;
    const children = inlines(match[1] ?? '', depth + 1);
    return { inline: { kind: 'style', style, children }, end: index + match[0].length };
  }
  return undefined;
}

const FENCE = '```';
const OPENING_FENCE = /(?<!\\)```/g;
const LANGUAGE = /([\w+#.-]{1,20})\n/y;
/** A block of code holds something else than these. */
const BLANK = /[\s`]*/y;

interface Fenced {
  readonly language: string;
  readonly code: string;
  readonly end: number;
}

/** The block of code behind an opening fence; null if it has nothing in it or no fence closes it. */
function fencedAt(text: string, inside: number): Fenced | null {
  LANGUAGE.lastIndex = inside;
  const language = LANGUAGE.exec(text)?.[1];
  const named = language === undefined ? null : closedAt(text, inside + language.length + 1, language);
  return named ?? closedAt(text, inside, '');
}

function closedAt(text: string, inside: number, language: string): Fenced | null {
  const start = text[inside] === '\n' ? inside + 1 : inside;
  BLANK.lastIndex = start;
  BLANK.test(text);
  const end = BLANK.lastIndex === text.length ? -1 : text.indexOf(FENCE, BLANK.lastIndex);
  return end < 0 ? null : { language, code: text.slice(start, end), end: end + FENCE.length };
}

/** Reads a whole message. */
export function blocks(text: string): readonly Block[] {
  const found: Block[] = [];
  let from = 0;
  OPENING_FENCE.lastIndex = 0;
  for (let fence = OPENING_FENCE.exec(text); fence !== null; fence = OPENING_FENCE.exec(text)) {
    const fenced = fencedAt(text, OPENING_FENCE.lastIndex);
    // If nothing closes this one, nothing closes a later one.
    if (fenced === null) break;
    found.push(...lineBlocks(text.slice(from, fence.index)));
    found.push({ kind: 'codeBlock', language: fenced.language, text: fenced.code.replace(/\n$/, '') });
    from = text[fenced.end] === '\n' ? fenced.end + 1 : fenced.end;
    OPENING_FENCE.lastIndex = fenced.end;
  }
  return [...found, ...lineBlocks(text.slice(from))];
}

const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +([^ ].*)$/;

function lineBlocks(text: string): readonly Block[] {
  if (text === '') return [];
  const found: Block[] = [];
  const lines = text.replace(/\n$/, '').split('\n');
  let index = 0;
  const takeWhile = (fits: (line: string) => boolean): readonly string[] => {
    const start = index;
    while (index < lines.length && fits(lines[index] ?? '')) index += 1;
    return lines.slice(start, index);
  };
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const heading = /^(#{1,3}) +([^ ].*)$/.exec(line);
    const subtext = /^-# +([^ ].*)$/.exec(line);
    if (line.startsWith('>>> ')) {
      const rest = [line.slice(4), ...lines.slice(index + 1)];
      index = lines.length;
      found.push({ kind: 'quote', blocks: lineBlocks(rest.join('\n')) });
    } else if (/^> /.test(line)) {
      const quoted = takeWhile((each) => /^>(?: |$)/.test(each)).map((each) => each.slice(2));
      found.push({ kind: 'quote', blocks: lineBlocks(quoted.join('\n')) });
    } else if (heading !== null) {
      index += 1;
      found.push({ kind: 'heading', level: heading[1]?.length ?? 1, children: inlines(heading[2] ?? '') });
    } else if (subtext !== null) {
      index += 1;
      found.push({ kind: 'subtext', children: inlines(subtext[1] ?? '') });
    } else if (ITEM.test(line)) {
      found.push({ kind: 'list', items: takeWhile((each) => ITEM.test(each)).map(itemOf) });
    } else {
      const paragraph = takeWhile((each) => !beginsBlock(each));
      // A line that begins a block and is none, such as “> ” within what was read above, still has to be taken.
      if (paragraph.length === 0) index += 1;
      found.push({ kind: 'paragraph', children: inlines((paragraph.length === 0 ? [line] : paragraph).join('\n')) });
    }
  }
  return found;
}

function beginsBlock(line: string): boolean {
  return /^(?:> |>>> |#{1,3} +\S|-# +\S)/.test(line) || ITEM.test(line);
}

function itemOf(line: string): ListItem {
  const [, indent = '', number, text = ''] = ITEM.exec(line) ?? [];
  return {
    depth: Math.min(3, Math.floor(indent.length / 2)),
    number: number === undefined ? null : Number(number),
    children: inlines(text),
  };
}
