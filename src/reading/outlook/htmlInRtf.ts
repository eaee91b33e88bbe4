import { codePageName } from './outlookFields.ts';

/** Tokens of RTF: a group, a byte in hexadecimal, a control word with its number, a control symbol, or text. */
const TOKEN = /([{}])|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]+)(-?\d{1,10})? ?|\\([^a-zA-Z])|([^{}\\]+)/gu;

/** Groups that hold no text of the page. */
const destinations = new Set(
  'fonttbl colortbl stylesheet info pntext listtable listoverridetable generator'.split(' '),
);
/** Control words that are characters; outside of tags only (MS-OXRTFEX 2.1.3.1.4). */
const characters: ReadonlyMap<string, string> = new Map([
  ['par', '\r\n'],
  ['line', '\r\n'],
  ['tab', '\t'],
  ['lquote', '&lsquo;'],
  ['rquote', '&rsquo;'],
  ['ldblquote', '&ldquo;'],
  ['rdblquote', '&rdquo;'],
  ['bullet', '&bull;'],
  ['endash', '&ndash;'],
  ['emdash', '&mdash;'],
]);

interface Group {
  /** Whether nothing in the group is of the page. */
  isSkipped: boolean;
  /** Whether the text is only for readers of RTF (`\htmlrtf`). */
  isRtfOnly: boolean;
  /** Characters to leave out behind a `\u` (`\uc`). */
  fallback: number;
  page: string;
}

class PageBuilder {
  #html = '';
  #bytes: number[] = [];
  #skip = 0;
  readonly #groups: Group[] = [];
  #group: Group;
  #isFirstInGroup = false;

  constructor(page: string) {
    this.#group = { isSkipped: false, isRtfOnly: false, fallback: 1, page };
  }

  get html(): string {
    this.#flush();
    return this.#html;
  }

  brace(brace: string): void {
    this.#flush();
    if (brace === '{') {
      this.#groups.push(this.#group);
      this.#group = { ...this.#group };
      this.#isFirstInGroup = true;
    } else this.#group = this.#groups.pop() ?? this.#group;
  }

  byte(hex: string): void {
    if (this.#isShown && this.#takeFallback() === 0) this.#bytes.push(Number.parseInt(hex, 16));
  }

  symbol(symbol: string): void {
    if (symbol === '*') return;
    const shown = symbol === '~' ? '&nbsp;' : symbol === '_' ? '&shy;' : /[{}\\]/u.test(symbol) ? symbol : '';
    if (shown !== '') this.#add(shown);
  }

  word(word: string, number: number | undefined): void {
    this.#flush();
    const isFirst = this.#isFirstInGroup;
    this.#isFirstInGroup = false;
    if (word === 'htmlrtf') this.#group.isRtfOnly = number !== 0;
    else if (word === 'mhtmltag' || (isFirst && destinations.has(word))) this.#group.isSkipped = true;
    else if (word === 'uc') this.#group.fallback = number ?? 1;
    else if (word === 'u' && number !== undefined) {
      if (this.#isShown) this.#html += `&#${number < 0 ? number + 0x10000 : number};`;
      this.#skip = this.#group.fallback;
    } else {
      const text = characters.get(word);
      if (text !== undefined) this.#add(text);
    }
  }

  text(text: string): void {
    const words = text.replace(/[\r\n]+/gu, '');
    if (words === '') return;
    this.#isFirstInGroup = false;
    const left = Math.min(this.#skip, words.length);
    this.#skip -= left;
    this.#add(words.slice(left));
  }

  get #isShown(): boolean {
    return !this.#group.isSkipped && !this.#group.isRtfOnly;
  }

  /** 1 if the character is only the fallback of the one before, else 0. */
  #takeFallback(): number {
    if (this.#skip === 0) return 0;
    this.#skip -= 1;
    return 1;
  }

  #add(text: string): void {
    this.#flush();
    if (this.#isShown) this.#html += text;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#html += new TextDecoder(this.#group.page).decode(new Uint8Array(this.#bytes));
    this.#bytes = [];
  }
}

function encodingOf(rtf: string): string {
  const name = codePageName(Number(/\\ansicpg(\d{1,5})/u.exec(rtf)?.[1] ?? 1252)) ?? 'cp1252';
  const label = name
    .replace(/^cp(?=125|874)/u, 'windows-')
    .replace(/^cp932$/u, 'shift_jis')
    .replace(/^cp936$/u, 'gbk');
  try {
    return new TextDecoder(label.replace(/^cp949$/u, 'euc-kr').replace(/^cp950$/u, 'big5')).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** The page that RTF encapsulates (MS-OXRTFEX, 2.1); undefined if it encapsulates none. Takes linear time. */
export function htmlInRtf(rtf: string): string | undefined {
  if (!/^\{\\rtf1[^{}]{0,400}\\fromhtml1/u.test(rtf)) return undefined;
  const page = new PageBuilder(encodingOf(rtf));
  for (const [, brace, hex, word, number, symbol, text] of rtf.matchAll(TOKEN)) {
    if (brace !== undefined) page.brace(brace);
    else if (hex !== undefined) page.byte(hex);
    else if (word !== undefined) page.word(word, number === undefined ? undefined : Number(number));
    else if (symbol !== undefined) page.symbol(symbol);
    else page.text(text ?? '');
  }
  return page.html;
}
