import { wording } from '../../wording/catalogue.ts';
import { readCall } from './calls.ts';
import { FIELDS, type Limits, OWN_FIELDS } from './fields.ts';
import { AROUND, aroundOf, nearnessOf } from './nearOperators.ts';
import { phraseItem, plainPhrase } from './phraseItem.ts';
import { pieceItems, plainItems } from './pieceItems.ts';
import type { Nearness, QueryItem } from './query.ts';
import { QUOTES } from './quotationMarks.ts';
import { rangeItems } from './rangeItems.ts';

/** A piece of a query, read. */
export type QueryToken =
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
  | { readonly kind: 'near'; readonly near: Nearness }
  /** Items that are all wanted, or of which any is. */
  | { readonly kind: 'all' | 'any'; readonly items: readonly QueryItem[] };

/** Whether a text is a query, or a question in plain words, in which only the marks of our own language are read. */
export type Dialect = 'query' | 'question';

/** Deeper brackets are ignored: nobody types them. */
const DEEPEST = 40;

const SPACE = /\s+/uy;
const QUOTED = new RegExp(
  `[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?(?:~(\\d{1,3}))?(?:\\^\\d{1,4}(?:\\.\\d{1,4})?)?`,
  'uy',
);
const FIELD = new RegExp(
  `(\\p{L}{2,12}):(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([[{][^\\]}]{0,40}[\\]}])|([^\\s${QUOTES}()]+))`,
  'uy',
);
const PIECE = new RegExp(`[^\\s${QUOTES}()（）|]+`, 'uy');
/** The same in a question, where brackets are a part of what they stand beside. */
const PLAIN_PIECE = new RegExp(`[^\\s${QUOTES}]+`, 'uy');
/** A sign of exclusion before a word, a phrase or a bracket. */
const MINUS = new RegExp(`[-−!](?=[\\p{L}\\p{N}\\p{Sc}${QUOTES}(（#@.+…*?~¿¡'’])`, 'uy');
/** The same in a question. */
const DASH = /[-−](?=[^\s\-−])/uy;
const PLUS = new RegExp(`\\+(?=[\\p{L}${QUOTES}(（])(?![sp](?:\\s|$))`, 'uy');
const BARS = /\|+/uy;
const WORDS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['&', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
  ['ANDNOT', 'not'],
  ['%', 'not'],
  ['!', 'not'],
]);

/** Cuts a query into its pieces; filters and switches go into `limits`. */
export function queryTokens(text: string, limits: Limits, dialect: Dialect): readonly QueryToken[] {
  const reader = new Reader(text, limits, dialect);
  while (!reader.isDone) reader.step();
  return reader.tokens;
}

class Reader {
  readonly tokens: QueryToken[] = [];
  readonly #text: string;
  readonly #limits: Limits;
  readonly #isQuery: boolean;
  #at = 0;
  #depth = 0;

  constructor(text: string, limits: Limits, dialect: Dialect) {
    this.#text = text;
    this.#limits = limits;
    this.#isQuery = dialect === 'query';
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Reads what is next; a character that says nothing is passed over. */
  step(): void {
    if (this.#take(SPACE) !== null || this.#readField() || (this.#isQuery && this.#readOperator())) return;
    if (this.#take(this.#isQuery ? MINUS : DASH) !== null) {
      this.#push({ kind: 'not' });
      return;
    }
    const quoted = this.#take(QUOTED);
    if (quoted !== null) {
      this.#readQuoted(quoted);
      return;
    }
    const piece = this.#take(this.#isQuery ? PIECE : PLAIN_PIECE);
    if (piece !== null) {
      this.#readPiece(piece[0]);
      return;
    }
    const bracket = this.#text.charAt(this.#at);
    this.#at += 1;
    if (bracket === '(' || bracket === '（') this.#open();
    else if (bracket === ')' || bracket === '）') this.#close();
  }

  /** What only queries have. */
  #readOperator(): boolean {
    if (this.#readCall() || this.#readRange() || this.#take(PLUS) !== null) return true;
    const around = this.#take(AROUND);
    if (around !== null) this.#push({ kind: 'near', near: aroundOf(around[1] ?? '') });
    else if (this.#take(BARS) !== null) this.#push({ kind: 'or' });
    else return false;
    return true;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #push(token: QueryToken): void {
    this.tokens.push(token);
  }

  #open(): void {
    if (!this.#isQuery) return;
    this.#depth += 1;
    if (this.#depth <= DEEPEST) this.#push({ kind: 'open' });
    else if (this.#depth === DEEPEST + 1) this.#limits.remarks.push(wording.searching.tooDeep(DEEPEST));
  }

  #close(): void {
    if (this.#depth > 0 && this.#depth <= DEEPEST) this.#push({ kind: 'close' });
    this.#depth = Math.max(0, this.#depth - 1);
  }

  #readField(): boolean {
    FIELD.lastIndex = this.#at;
    const match = FIELD.exec(this.#text);
    const name = (match?.[1] ?? '').toLowerCase();
    const field = this.#isQuery || OWN_FIELDS.has(name) ? FIELDS.get(name) : undefined;
    const value = (match?.[2] ?? match?.[3] ?? match?.[4] ?? '').trim();
    if (match === null || field === undefined || value === '') return false;
    if (this.tokens.at(-1)?.kind === 'not') {
      // No field can be excluded; what is typed is said to be left out, and nothing is looked for in its place.
      this.tokens.pop();
      this.#limits.remarks.push(wording.searching.noExcludedField(`${name}:${value}`));
      this.#at += match[0].length;
      return true;
    }
    if (!field(value, this.#limits, name)) {
      // The name and the value are read as words.
      this.#push({ kind: 'all', items: pieceItems(name, this.#limits.remarks) });
      this.#at += name.length + 1;
      return true;
    }
    this.#at += match[0].length;
    return true;
  }

  #readCall(): boolean {
    const read = readCall(this.#text, this.#at, this.#limits);
    this.#at += read;
    return read > 0;
  }

  #readRange(): boolean {
    const range = rangeItems(this.#text, this.#at, this.#limits.remarks);
    if (range === null) return false;
    this.#push({ kind: 'any', items: range.items });
    this.#at += range.length;
    return true;
  }

  #readQuoted([whole, inner = '', slop]: RegExpExecArray): void {
    if (/\^[\d.]+$/u.test(whole)) this.#limits.remarks.push(wording.searching.noBoost(whole.slice(whole.indexOf('^'))));
    const item = this.#isQuery ? phraseItem(inner, slop === undefined ? null : Number(slop)) : plainPhrase(inner);
    if (item !== null) this.#push({ kind: 'all', items: [item] });
  }

  #readPiece(piece: string): void {
    const operator = this.#isQuery ? WORDS.get(piece) : piece === 'OR' ? 'or' : undefined;
    if (operator !== undefined) {
      this.#push({ kind: operator });
      return;
    }
    // BUT NOT is “and not”.
    if (this.#isQuery && piece === 'BUT' && /^\s+NOT\s/u.test(this.#text.slice(this.#at, this.#at + 8))) return;
    const near = this.#isQuery && this.#hasOperand() ? nearnessOf(piece) : null;
    if (near !== null && this.#at < this.#text.length) {
      this.#push({ kind: 'near', near });
      return;
    }
    const items = this.#isQuery ? pieceItems(piece, this.#limits.remarks) : plainItems(piece);
    // A negated al/Arouri excludes the name, not every text with either half.
    const isName = this.tokens.at(-1)?.kind === 'not' && items.length > 1;
    this.#push({
      kind: 'all',
      items: isName ? [{ kind: 'phrase', words: items.flatMap(({ words }) => words) }] : items,
    });
  }

  /** Whether there is something before that a word can be near to. */
  #hasOperand(): boolean {
    const last = this.tokens.findLast(({ kind }) => kind !== 'not')?.kind;
    return last === 'all' || last === 'any' || last === 'close';
  }
}
