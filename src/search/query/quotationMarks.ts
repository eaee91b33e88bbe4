/** The marks of a phrase, for a class of characters: every kind of double quotation mark is the same, opening or closing. */
export const QUOTES = '"“”„‟«»″〝〞「」『』＂';
