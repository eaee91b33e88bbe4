import { isNumberWord } from '../../languages/writtenNumbers.ts';
import { fold } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { wording } from '../../wording/catalogue.ts';
import type { QueryItem } from './query.ts';
import { wildcardItem } from './wildcardItem.ts';

const BOOST = /(?<=[^^])\^\d{1,4}(?:\.\d{1,4})?$/u;
const FUZZY = /~(\d?(?:\.\d{1,2})?)$/u;
const HYPHENED = /^[\p{L}\p{M}\p{N}’']+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}’']+)+$/u;
/** 9/11, 24/7. */
const FIGURES = /^\p{Nd}{1,4}(?:\/\p{Nd}{1,4})+$/u;
const SIGN_FIRST = /^(\p{Sc})(\p{Nd}[\p{Nd}.,]*)$/u;
const SIGN_LAST = /^(\p{Nd}[\p{Nd}.,]*)([\p{Sc}%])$/u;
const TAG = /^[#@][\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
const ADDRESS = /[^\s@]@[^\s@]|:\/\//u;
/** .NET, also in small letters. */
const DOTTED = /^\.\p{Ll}{2,4}$/u;

/** A piece of a query without spaces and marks of quotation, as items that are all wanted. */
export function pieceItems(typed: string, remarks: string[]): readonly QueryItem[] {
  const piece = withoutBoost(typed.replace(/(?<![,;:?！？])[,;:?！？]+$/u, ''), remarks);
  const synonym = /^~+(?=[\p{L}\p{N}])/u.exec(piece);
  if (synonym !== null) {
    remarks.push(wording.searching.noSynonyms(piece));
    return pieceItems(piece.slice(synonym[0].length), remarks);
  }
  const leading = /^[*?]+(?=[\p{L}\p{N}])/u.exec(piece);
  if (leading !== null) {
    remarks.push(wording.searching.leadingWildcard(piece));
    return pieceItems(piece.slice(leading[0].length), remarks);
  }
  return markedItems(piece) ?? wordItems(piece, remarks);
}

function withoutBoost(piece: string, remarks: string[]): string {
  const boost = BOOST.exec(piece);
  if (boost === null) return piece;
  remarks.push(wording.searching.noBoost(boost[0]));
  return piece.slice(0, boost.index);
}

/** What its marks make one thing; null if they do not. */
function markedItems(piece: string): readonly QueryItem[] | null {
  const wildcard = wildcardItem(piece);
  if (wildcard !== null) return [wildcard];
  if (TAG.test(piece)) return [{ kind: 'tag', words: [piece] }];
  const core = piece.replace(/^[.…¿¡'’]+|(?<![.…'’])[.…'’]+$/gu, '');
  const surfaces = tokenize(core).map((token) => token.surface);
  // “Seventy-five” is a number, which is looked for in figures too.
  const isNumber = surfaces.some((one) => isNumberWord(fold(one)));
  if (HYPHENED.test(core) && !isNumber && surfaces.length === core.split(/[-\u2010\u2011]/u).length) {
    return [{ kind: 'hyphened', words: surfaces }];
  }
  const amount = SIGN_FIRST.exec(core) ?? SIGN_LAST.exec(core);
  if (amount !== null && surfaces.length === 1 && core.includes(surfaces[0] ?? '')) {
    const [first = '', second = ''] = amount.slice(1);
    const figure = surfaces[0] ?? '';
    return [{ kind: 'amount', words: /\p{Nd}/u.test(first) ? [figure, second] : [first, figure] }];
  }
  if (FIGURES.test(core) || (ADDRESS.test(core) && surfaces.length > 1)) return [{ kind: 'phrase', words: surfaces }];
  return null;
}

function wordItems(piece: string, remarks: string[]): readonly QueryItem[] {
  const fuzzy = FUZZY.exec(piece);
  if (fuzzy === null) return plainItems(DOTTED.test(piece) ? piece.toUpperCase() : piece);
  if (fuzzy[1] !== '') remarks.push(wording.searching.noSlipNumber(piece));
  return plainItems(`${piece.slice(0, fuzzy.index)}~`);
}

/** The words of a piece; the last may be the beginning of one or be spelt nearly so. */
export function plainItems(piece: string): readonly QueryItem[] {
  const words = tokenize(piece).map((token) => token.surface);
  const kind = piece.endsWith('*') ? 'prefix' : piece.endsWith('~') ? 'fuzzy' : 'word';
  return words.map((one, index) => ({ kind: index === words.length - 1 ? kind : 'word', words: [one] }));
}
