import { tokenize } from '../../text/tokens.ts';
import { wording } from '../../wording/catalogue.ts';

/** Ways of matching that a query can switch off with `no:`. */
export const SWITCHES = ['folded', 'stem', 'names', 'fuzzy'] as const;
export type Switch = (typeof SWITCHES)[number];

/** One thing to be found. `words` are as typed, already cut into words. */
export interface QueryItem {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'fuzzy';
  readonly words: readonly string[];
}

/** One requirement: any of its alternatives or, if negated, none. */
export interface Clause {
  readonly alternatives: readonly QueryItem[];
  readonly negated: boolean;
}

/** What the passage's document or place must be. */
export interface Filters {
  /** Words that the document's title, file or id must contain. */
  readonly document?: string;
  readonly source?: string;
  /** Who must have spoken the words. */
  readonly speaker?: string;
  /** First day, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly after?: string;
  /** The day before which, in the same forms. */
  readonly before?: string;
  readonly inQuotes?: true;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly filters: Filters;
  readonly off: ReadonlySet<Switch>;
  /** What could not be read as it was meant, in words for the asker. */
  readonly remarks: readonly string[];
}

/** The marks of a phrase: every kind of double quotation mark is the same, opening or closing. */
const QUOTES = '"“”„‟«»″〝〞「」『』＂';
const QUOTE = new RegExp(`[${QUOTES}]`, 'gu');
const PART = new RegExp(`[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|[^\\s${QUOTES}]+`, 'gu');
/** Words of the query language, the same in all human languages. */
const OPERATORS = ['doc', 'source', 'speaker', 'after', 'before', 'in', 'no'] as const;
/** What may follow `in:`. */
const IN_QUOTES: readonly string[] = ['quotes', 'quote'];
const OPERATOR = new RegExp(
  `^(${OPERATORS.join('|')}):(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([^\\s${QUOTES}]+))`,
  'iu',
);
export const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

interface Reading {
  clauses: Clause[];
  filters: { -readonly [Name in keyof Filters]: Filters[Name] };
  off: Set<Switch>;
  remarks: string[];
}

/**
 * Reads any text as a query: words, `"exact phrase"`, `-without`, `a OR b`, `prefix*`, `fuzzy~`, `doc:`, `source:`, `speaker:`,
 * `after:`, `before:`, `in:quotes` and `no:stem` (or folded, names, fuzzy). Nothing is an error: an operator in
 * the wrong place is read as a word or ignored. All marks of double quotation are one.
 */
export function parseQuery(text: string): Query {
  const reading: Reading = { clauses: [], filters: {}, off: new Set(), remarks: [] };
  let rest = text;
  let joinNext = false;
  while (rest !== '') {
    const space = /^\s+/u.exec(rest);
    if (space !== null) {
      rest = rest.slice(space[0].length);
      continue;
    }
    const operator = OPERATOR.exec(rest);
    if (operator !== null && readOperator(reading, operator)) {
      rest = rest.slice(operator[0].length);
      continue;
    }
    const negated = /^[-−](?=[^\s\-−])/u.test(rest);
    if (negated) rest = rest.slice(1);
    PART.lastIndex = 0;
    const part = PART.exec(rest);
    if (part === null || part.index !== 0) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(part[0].length);
    if (part[0] === 'OR' && !negated) {
      joinNext = true;
      continue;
    }
    for (const item of itemsOf(part[0], part[1], negated)) {
      addItem(reading, item, negated, joinNext);
      joinNext = false;
    }
  }
  return reading;
}

/** Takes an operator in; false if its value makes no sense, so that it is read as words. */
function readOperator(reading: Reading, match: RegExpExecArray): boolean {
  const name = (match[1] ?? '').toLowerCase();
  const value = (match[2] ?? match[3] ?? '').trim();
  if (value === '') return false;
  if (name === 'in') {
    if (!IN_QUOTES.includes(value.toLowerCase())) return false;
    reading.filters.inQuotes = true;
    return true;
  }
  if (name === 'no') {
    const wanted = SWITCHES.find((one) => one === value.toLowerCase());
    if (wanted === undefined) {
      reading.remarks.push(wording.searching.unknownSwitch(value, SWITCHES.join(', no:')));
      return false;
    }
    reading.off.add(wanted);
    return true;
  }
  if (name === 'after' || name === 'before') {
    if (!DATE.test(value)) {
      reading.remarks.push(wording.searching.isNoDate(name, value));
      return false;
    }
    reading.filters[name] = value;
    return true;
  }
  if (tokenize(value).length === 0) return false;
  if (name === 'doc') reading.filters.document = value;
  else if (name === 'source' || name === 'speaker') reading.filters[name] = value;
  return true;
}

/** A part of the query as items; `quoted` is the text between its marks if it has them. */
function itemsOf(part: string, quoted: string | undefined, negated: boolean): readonly QueryItem[] {
  const words = tokenize(quoted ?? part).map((token) => token.surface);
  if (words.length === 0) return [];
  if (quoted !== undefined) return [{ kind: 'phrase', words }];
  const kind = part.endsWith('*') ? 'prefix' : part.endsWith('~') ? 'fuzzy' : 'word';
  // A negated al-Arouri excludes the name, not every text with either half.
  if (negated && words.length > 1) return [{ kind: 'phrase', words }];
  return words.map((word, index) => ({ kind: index === words.length - 1 ? kind : 'word', words: [word] }));
}

function addItem(reading: Reading, item: QueryItem, negated: boolean, join: boolean): void {
  const last = reading.clauses.at(-1);
  if (join && !negated && last !== undefined && !last.negated) {
    reading.clauses[reading.clauses.length - 1] = { alternatives: [...last.alternatives, item], negated: false };
  } else {
    reading.clauses.push({ alternatives: [item], negated });
  }
}

/** The query in its plainest spelling; reading that again gives the same query. */
export function printQuery(query: Query): string {
  const clauses = query.clauses.map(
    ({ alternatives, negated }) => (negated ? '-' : '') + alternatives.map(printItem).join(' OR '),
  );
  const { document, source, speaker, after, before, inQuotes } = query.filters;
  return [
    ...clauses,
    ...(document === undefined ? [] : [`doc:${quoted(document)}`]),
    ...(source === undefined ? [] : [`source:${quoted(source)}`]),
    ...(speaker === undefined ? [] : [`speaker:${quoted(speaker)}`]),
    ...(after === undefined ? [] : [`after:${after}`]),
    ...(before === undefined ? [] : [`before:${before}`]),
    ...(inQuotes === true ? ['in:quotes'] : []),
    ...SWITCHES.filter((one) => query.off.has(one)).map((one) => `no:${one}`),
  ].join(' ');
}

/** A value in quotation marks; marks inside it would end it, and are no part of any word. */
function quoted(value: string): string {
  return `"${value.replace(QUOTE, ' ').trim()}"`;
}

function printItem({ kind, words }: QueryItem): string {
  const text = words.join(' ');
  if (kind === 'phrase') return `"${text}"`;
  // OR alone in capitals would be read as the operator.
  if (kind === 'word') return text === 'OR' ? '"OR"' : text;
  return text + (kind === 'prefix' ? '*' : '~');
}
