/**
 * A sentence of the bot's own words with pieces in it that are not: names, titles, citations. The strings are the bot's
 * words, ready to be read. Whoever fills a piece in decides what it is and how it is drawn.
 */
export type Phrase<Piece extends object> = readonly (string | Piece)[];

/** What fills a place of a sentence: words, a number, one piece, or a phrase of both. */
export type Filling<Piece extends object> = string | number | Piece | Phrase<Piece>;

/** Tag of a template: the sentence with its pieces in their places. Empty strings fall away. */
export function say<Piece extends object>(
  words: TemplateStringsArray,
  ...fillings: readonly Filling<Piece>[]
): Phrase<Piece> {
  return words.flatMap((text, at) => {
    const filling = fillings[at];
    const own = text === '' ? [] : [text];
    return filling === undefined ? own : [...own, ...phraseOf(filling)];
  });
}

/** The phrases one after the other, with these words between them. */
export function joined<Piece extends object>(phrases: readonly Filling<Piece>[], between: string): Phrase<Piece> {
  return phrases.flatMap((one, at) => (at === 0 ? phraseOf(one) : [between, ...phraseOf(one)]));
}

function phraseOf<Piece extends object>(filling: Filling<Piece>): Phrase<Piece> {
  if (typeof filling === 'number') return [String(filling)];
  if (typeof filling === 'string') return filling === '' ? [] : [filling];
  return isPhrase(filling) ? filling : [filling];
}

function isPhrase<Piece extends object>(filling: Piece | Phrase<Piece>): filling is Phrase<Piece> {
  return Array.isArray(filling);
}
