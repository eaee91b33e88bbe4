const RAISED: ReadonlyMap<string, string> = pairs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ');
const LOWERED: ReadonlyMap<string, string> = pairs(
  '0123456789+-−=()aehijklmnoprstuvx',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ',
);
const MARK_LETTERS: ReadonlyMap<string, string> = pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, at) => [character, targets[at] ?? character]));
}

/** A single raised letter behind so many letters is the mark of a note; behind fewer it shortens a word: Mr, 3e, no. */
const LONG_WORD = /\p{L}{2}\p{Ll}$/u;

/**
 * The characters of a raised run: numbers as superscripts, so that ten to the sixth is not 106 and a note's mark no digit
 * of the number before it. Letters, as in 5th, stay as they are.
 */
export function raisedText(texts: readonly string[], before: string): readonly string[] {
  const whole = texts.join('').trim();
  if (/^[\d+\-−=(),–\s]+$/u.test(whole) || /^n$/u.test(whole)) return texts.map((text) => RAISED.get(text) ?? text);
  if (MARK_LETTERS.has(whole) && LONG_WORD.test(before)) return texts.map((text) => MARK_LETTERS.get(text) ?? text);
  return texts;
}

/** The characters of a lowered run, as subscripts if there are such for all of them. */
export function loweredText(texts: readonly string[]): readonly string[] {
  const hasAll = texts.every((text) => text === ' ' || LOWERED.has(text));
  const isNumber = /^[\d+\-−=() ]+$/u.test(texts.join(''));
  return hasAll && (isNumber || texts.length <= 2) ? texts.map((text) => LOWERED.get(text) ?? text) : texts;
}
