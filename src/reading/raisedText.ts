const raised = new Map(
  [...'0123456789+=()n'].map((character, at) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ⁿ'][at] ?? character]),
);
const lowered = new Map(
  [...'0123456789+=()'].map((character, at) => [character, [...'₀₁₂₃₄₅₆₇₈₉₊₌₍₎'][at] ?? character]),
);

/** The digits as superscripts, so that "1921" with a note 3 is not read as the number 19213. A minus goes with them. */
export function superscript(text: string): string {
  return text.replace(/^(\s*)[-−–](?=\d)/u, '$1⁻').replace(/\d/gu, (digit) => raised.get(digit) ?? digit);
}

/** The digits as subscripts: H₂O. */
export function subscript(text: string): string {
  return text.replace(/^(\s*)[-−–](?=\d)/u, '$1₋').replace(/\d/gu, (digit) => lowered.get(digit) ?? digit);
}

/** Whether a text has only digits and what is between them, so that all of it can be raised or lowered. */
export function isOfDigits(text: string): boolean {
  return /^[\d\s,−–-]+$/u.test(text) && /\d/u.test(text);
}

/** A text as an exponent in plain text: raised if all characters can be, else behind ^. */
export function exponent(text: string): string {
  const characters = [...text.replace(/[-−]/gu, '-')];
  const shown = characters.map((character) => (character === '-' ? '⁻' : raised.get(character)));
  if (shown.every((character) => character !== undefined)) return shown.join('');
  return characters.length === 1 ? `^${text}` : `^(${text})`;
}

/** A text as an index in plain text: lowered if all characters can be, else behind _. */
export function index(text: string): string {
  const shown = [...text].map((character) => (character === '-' ? '₋' : lowered.get(character)));
  if (shown.every((character) => character !== undefined)) return shown.join('');
  return [...text].length === 1 ? `_${text}` : `_(${text})`;
}
