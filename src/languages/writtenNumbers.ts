import { fold } from '../text/fold.ts';
import { groupedDigits } from '../text/groupedDigits.ts';
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { alternatives } from './alternatives.ts';
import { LANGUAGES } from './list.ts';
import { isStopWord } from './stopWords.ts';

/** A number of a text: its tokens are `from` up to, and without, `to`. */
export interface WrittenNumber {
  readonly to: number;
  readonly end: number;
  /** What it is, so that 75,000 and seventy-five thousand have one key. */
  readonly key: string;
  /** What else it can be: 23.40 may be a time. */
  readonly others: readonly string[];
}

/** Number words that are common words of another language say nothing where the language is not known. */
const ownWords = ({ tag, of }: { readonly tag: string; readonly of: ReadonlyMap<string, number> | undefined }) =>
  [...(of ?? [])].filter(([word]) =>
    LANGUAGES.every((other) => other.tag === tag || !isStopWord(fold(word), [other.tag])),
  );
const VALUES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ tag, amounts }) => ownWords({ tag, of: amounts?.values })),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ tag, amounts }) => ownWords({ tag, of: amounts?.scaleValues })),
);
const JOINERS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ amounts: { joiners = '' } = {} }) => (joiners.endsWith(' ') ? [joiners.trim()] : [])),
);
const SHARE = new RegExp(`^\\s+${alternatives((language) => language.amounts?.shares)}(?![\\p{L}\\p{M}])`, 'iu');
const GROUP_SPACE = /^[ \u00a0\u2009\u202f’']$/u;
const THOUSAND = 1_000;

/** Whether a folded word can be a number, or the first word of one. */
export function isNumberWord(folded: string): boolean {
  return VALUES.has(folded) || SCALES.has(folded);
}

/** The number that begins with a token of a text, whatever it counts; null if none does. */
export function plainNumberAt(text: string, tokens: readonly Token[], at: number): WrittenNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const figures = !/^[A-Za-z]/.test(token.surface) && /^\p{Nd}[\p{Nd}.,:]*$/u.test(token.surface);
  return figures ? inFigures(text, tokens, at) : inWords(text, tokens, at);
}

/** The same with the word behind it that makes a share of it; its key then ends with a percent sign. */
export function numberAt(text: string, tokens: readonly Token[], at: number): WrittenNumber | null {
  const read = plainNumberAt(text, tokens, at);
  if (read === null) return null;
  const share = SHARE.exec(text.slice(read.end, read.end + 20));
  if (share === null) return read;
  const end = read.end + share[0].length;
  let to = read.to;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return { to, end, key: `${read.key}%`, others: read.others.map((other) => `${other}%`) };
}

function inFigures(text: string, tokens: readonly Token[], at: number): WrittenNumber | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let to = at + 1;
  let plain = fold(first.surface);
  while (/^\d{1,3}(?:\d{3})*$/u.test(plain) && isGroup(text, tokens, to)) {
    plain += fold(tokens[to]?.surface ?? '');
    to += 1;
  }
  const bare = plainFigures(plain);
  const end = tokens[to - 1]?.end ?? first.end;
  const scale = scaleAt(text, tokens, to);
  if (scale !== null && /^\d+(?:\.\d{1,3})?$/u.test(bare)) {
    const value = Math.round(Number(bare) * scale * THOUSAND) / THOUSAND;
    return { to: to + 1, end: tokens[to]?.end ?? end, key: String(value), others: [] };
  }
  const time = timeOf(bare);
  return { to, end, key: bare.includes(':') && time !== null ? time : bare, others: time === null ? [] : [time] };
}

/** Figures without commas between thousands, and with a point for a decimal comma: 1,5 is 1.5, and 1,500 is 1500. */
function plainFigures(figures: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figures)) return figures.replaceAll(',', '');
  return /^\d+,(?:\d{1,2}|\d{4,})$/u.test(figures) ? figures.replace(',', '.') : figures;
}

/** Whether three digits go on with a number whose groups are set apart by spaces. */
function isGroup(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined || !/^\p{Nd}{3}$/u.test(next.surface)) return false;
  return GROUP_SPACE.test(text.slice(last.end, next.start));
}

function scaleAt(text: string, tokens: readonly Token[], at: number): number | null {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last === undefined || next === undefined || !/^[\s-]$/u.test(text.slice(last.end, next.start))) return null;
  return SCALES.get(next.folded) ?? null;
}

/** 23:40, 23.40 and 2340 as `23:40`; null if it is no time of a day. */
function timeOf(figures: string): string | null {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-4])[:.]?([0-5]\d)$/u.exec(figures) ?? [];
  return minute === '' || (figures.length < 4 && /^\d+$/u.test(figures)) ? null : `${Number(hour)}:${minute}`;
}

function inWords(text: string, tokens: readonly Token[], at: number): WrittenNumber | null {
  let [total, current, smallest] = [0, null as number | null, Number.POSITIVE_INFINITY];
  let to = at;
  for (let next = at; next < tokens.length; next += 1) {
    const [last, token] = [tokens[next - 1], tokens[next]];
    if (token === undefined || (next > at && !/^[\s-]$/u.test(text.slice(last?.end ?? 0, token.start)))) break;
    const scale = SCALES.get(token.folded);
    const value = scale === undefined ? (VALUES.get(token.folded) ?? compound(token.folded)) : null;
    if (value !== null) {
      if (current !== null && current !== 0 && value >= smallest) break;
      current = (current ?? 0) + value;
      // After twenty comes a unit, after a hundred anything below it, after a unit nothing.
      smallest = value < 20 ? 0 : value < 100 ? 10 : value % THOUSAND === 0 ? THOUSAND : 100;
    } else if (scale !== undefined && (current !== null || scale >= THOUSAND)) {
      current = (current ?? 1) * scale;
      smallest = Math.min(scale, THOUSAND);
      if (scale >= THOUSAND) [total, current] = [total + current, 0];
    } else if (JOINERS.has(token.folded) && current !== null) continue;
    else break;
    to = next + 1;
  }
  const end = tokens[to - 1]?.end;
  if (to === at || end === undefined || current === null) return null;
  const key = String(total + current);
  const dotted = groupedDigits(key, '.');
  return { to, end, key, others: dotted === key ? [] : [dotted] };
}

/** A number whose parts are written as one word, as in German, Dutch or Italian; null for any other word. */
function compound(word: string): number | null {
  return HAS_COMPOUND_SCALE.test(word) ? compoundRemembered(word) : null;
}

const compoundRemembered = remembered(compoundValue);

const COMPOUND_SCALES = [...SCALES].filter(([scale, value]) => value >= 100 && value <= THOUSAND && scale.length >= 3);
const HAS_COMPOUND_SCALE = new RegExp(COMPOUND_SCALES.map(([scale]) => scale).join('|'), 'u');

function compoundValue(word: string): number | null {
  for (const [scale, value] of COMPOUND_SCALES) {
    if (!word.includes(scale)) continue;
    const [before = '', ...rest] = word.split(scale);
    const [times, more] = [partValue(before, 1), partValue(rest.join(scale), 0)];
    if (times !== null && more !== null) return times * value + more;
  }
  return null;
}

function partValue(word: string, ofNothing: number): number | null {
  return word === '' ? ofNothing : (VALUES.get(word) ?? compoundValue(word));
}
