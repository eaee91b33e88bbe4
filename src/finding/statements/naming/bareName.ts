import type { SpeechLexicon } from '../../../languages/parts/speechLexicon.ts';
import type { FrameToken } from '../parsing/frame.ts';

/** The tokens of a name without the titles, roles, adjectives and articles before it. */
export function bareName(tokens: readonly FrameToken[], lexicon: SpeechLexicon): readonly FrameToken[] {
  if (!lexicon.hasCapitals) return tokens;
  let from = 0;
  for (const [at, { lower, isCapital }] of tokens.entries()) {
    if (at === tokens.length - 1) break;
    const isBodyName = tokens
      .slice(at + 1)
      .every(({ kind, isCapital: capital, lower: word }) => capital || kind === 'mark' || isPartOfName(word, lexicon));
    const isTitle = lexicon.titles.has(lower) || lexicon.roles.has(lower);
    // "Secretary of State Mira Holt".
    const isOfOffice = isTitle && lexicon.partitives.has(tokens[at + 1]?.lower ?? '');
    if (isOfOffice && at + 3 < tokens.length && !lexicon.definites.has(tokens[at + 2]?.lower ?? ''))
      from = Math.max(from, at + 3);
    else if (isTitle && isBodyName && !lexicon.nameJoiners.has(tokens[at + 1]?.lower ?? '')) from = at + 1;
    else if (lexicon.nameOpeners.has(lower)) continue;
    else if ((!isCapital || (tokens.length === 2 && lexicon.determiners.has(lower))) && from === at) from = at + 1;
  }
  // Titles such as "Larkhaven Mayor" are removed by now; other words before a known first name describe its bearer.
  const given = tokens.findIndex(
    ({ lower }, at) => at >= from && at < tokens.length - 1 && lexicon.firstNames.has(lower),
  );
  // "Faisal bin Nasser", "St. John Orr": the name goes on behind a particle.
  const isInside = given > from && lexicon.nameParticles?.has(tokens[given - 1]?.lower ?? '') === true;
  // "J. Helga Orr": an initial begins the name.
  const isFirst = given === from + 1 && /^\p{Lu}\.$/u.test(tokens[from]?.text ?? '');
  return tokens.slice(given > from && !isInside && !isFirst ? given : from);
}

function isPartOfName(word: string, { nameJoiners, nameParticles }: SpeechLexicon): boolean {
  return nameJoiners.has(word) || nameParticles?.has(word) === true;
}
