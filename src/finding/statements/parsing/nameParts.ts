import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { FrameToken } from './frame.ts';

/**
 * The last token of what goes on a name behind its first word: particles and the word behind them, a nickname in marks and the
 * surname, or a number or adjective with a capital and the word behind it. Null if the token begins none of these.
 */
export function nameBehind(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  return behindParticles(tokens, at, lexicon) ?? behindNickname(tokens, at) ?? behindInnerName(tokens, at, lexicon);
}

/** Whether the name of a month at a token is the first name of somebody: April Orr, but not "in April Orr said". */
export function isMonthName(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): boolean {
  if (lexicon.monthNames?.has(tokens[at]?.lower ?? '') !== true) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before !== undefined && (lexicon.prepositions.has(before.lower) || lexicon.determiners.has(before.lower)))
    return false;
  if (/^\p{N}/u.test(before?.text ?? '')) return false;
  const isSurname = next?.kind === 'word' && next.isCapital && !lexicon.noNames.has(next.lower);
  return isSurname || behindParticles(tokens, at + 1, lexicon) !== null;
}

/** Most small words in a row inside a name. */
const MOST_PARTICLES = 3;

/** "Maria de la Cruz", "Otto von und zu Thann": the capitalised word behind several particles at a token; or null. */
function behindParticles(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  const { nameParticles, conjunctions } = lexicon;
  if (nameParticles === undefined) return null;
  let next = at;
  while (next - at <= MOST_PARTICLES) {
    const token = tokens[next];
    if (token?.kind === 'word' && token.isCapital) break;
    const isApostrophe = token?.kind === 'mark' && /^['’]$/u.test(token.text) && tokens[next + 1]?.lower === 't';
    const isParticle = nameParticles.has(token?.lower ?? '') || (next > at && token?.lower === 't');
    const isBetween =
      next > at && conjunctions.has(token?.lower ?? '') && nameParticles.has(tokens[next + 1]?.lower ?? '');
    if (!isApostrophe && !isParticle && !isBetween) return null;
    next += 1;
  }
  const name = tokens[next];
  return next > at && name?.isCapital === true && !lexicon.noNames.has(name.lower) ? next : null;
}

/** Jo “Rusty” Orr: the surname behind a nickname in marks at a token, which are no quotation; or null. */
function behindNickname(tokens: readonly FrameToken[], at: number): number | null {
  if (!isNicknameMark(tokens[at])) return null;
  const inside = tokens.slice(at + 1, at + 1 + MOST_PARTICLES);
  const length = inside.findIndex(isNicknameMark);
  if (length === -1) return null;
  const closing = at + 1 + length;
  const surname = tokens[closing + 1];
  const isName =
    length > 0 && inside.slice(0, length).every(({ kind }) => kind === 'word') && inside[0]?.isCapital === true;
  return isName && surname?.kind === 'word' && surname.isCapital ? closing + 1 : null;
}

function isNicknameMark(token: FrameToken | undefined): boolean {
  return token?.kind === 'mark' && /^["“”„‘’'«»]$/u.test(token.text);
}

/** "Amos Two Rivers": the word behind a number or adjective with a capital at a token; or null. */
function behindInnerName(tokens: readonly FrameToken[], at: number, lexicon: SpeechLexicon): number | null {
  const [token, follows] = [tokens[at], tokens[at + 1]];
  const isName = follows?.kind === 'word' && follows.isCapital && !lexicon.noNames.has(follows.lower);
  const isInner = token?.isCapital === true && lexicon.innerNames?.has(token.lower) === true;
  return isName && isInner ? at + 1 : null;
}
