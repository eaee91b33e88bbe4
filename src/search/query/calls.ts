import { tokenize } from '../../text/tokens.ts';
import { wording } from '../../wording/catalogue.ts';
import { FIELDS, type Limits } from './fields.ts';
import { QUOTES } from './quotationMarks.ts';

/** The segments of Lexis and the fields of Westlaw that limit documents, with what is in their brackets. */
const LIMITING = /(TITLE|HEADLINE|HLEAD|TI|DATE|DA|SOURCE|PUBLICATION|SPEAKER)\(([^()]{1,200})\)/iuy;
/** Those that say how words are to be written or how often; what is in their brackets is looked for as it is. */
const SHAPING = /(ATLEAST\d{0,3}|ALLCAPS|NOCAPS|CAPS|SINGULAR|PLURAL|LENGTH)(?=\()/iuy;
/** The text of a document is what is searched anyway. */
const TEXTUAL = /(?:BODY|TEXT)(?=\()/uy;
/** Google's fields that have all the words behind them as their value. */
const OF_THE_REST = /(allintitle|allintext|intext|allinurl):\s*/iuy;

const QUOTE = new RegExp(`[${QUOTES}]`, 'gu');

const FIELD_OF: ReadonlyMap<string, string> = new Map([
  ['hlead', 'headline'],
  ['allinurl', 'inurl'],
]);

/**
 * Reads what other search engines write as `NAME(words)`, or before all the words. Returns how many UTF-16 units from `at` on
 * have been read; 0 if there is nothing of the kind.
 */
export function readCall(text: string, at: number, limits: Limits): number {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return 0;
  const limiting = matchAt(LIMITING, text, at);
  if (limiting !== null) {
    const [whole, name = '', value = ''] = limiting;
    const small = name.toLowerCase();
    return FIELDS.get(FIELD_OF.get(small) ?? small)?.(value.replace(QUOTE, ' ').trim(), limits, small) === true
      ? whole.length
      : 0;
  }
  const shaping = matchAt(SHAPING, text, at);
  if (shaping !== null) {
    limits.remarks.push(wording.searching.noShape(shaping[0]));
    return shaping[0].length;
  }
  const textual = matchAt(TEXTUAL, text, at);
  if (textual !== null) return textual[0].length;
  const rest = matchAt(OF_THE_REST, text, at);
  return rest === null ? 0 : readOfTheRest(rest, text.slice(at + rest[0].length), limits);
}

function readOfTheRest([whole, name = '']: RegExpExecArray, words: string, limits: Limits): number {
  const small = name.toLowerCase();
  if (small === 'allinurl') limits.remarks.push(wording.searching.unknownField(small));
  if (small !== 'allintitle' || tokenize(words).length === 0) return whole.length;
  limits.filters.document = words.replace(QUOTE, ' ').trim();
  return whole.length + words.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
