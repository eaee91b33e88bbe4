/** A stretch of the line that names the speaker: names are the dossier's words, the rest is the bot's. */
export interface SaidByPart {
  readonly text: string;
  readonly isName: boolean;
}

/** What is shown of who spoke: the names, and the words that link them. */
export interface SpokenWords {
  readonly quotation: {
    readonly speaker: string | null;
    readonly chain: readonly { readonly name: string; readonly cue: string | null }[];
  } | null;
  /** Who published the document. */
  readonly source: string | null;
}

/** Cues of a mediator, in lower case, with how the line puts them. */
const BY_CUE: Readonly<Record<string, string>> = {
  'according to': ', according to ',
  quoted: ', as quoted by ',
  quotes: ', as quoted by ',
  quoting: ', as quoted by ',
  citing: ', as quoted by ',
  cited: ', as quoted by ',
  told: ', as told by ',
};

/**
 * "Said by **Ines Calder**, in Evening Post, as reported by Larkhaven Gazette": the chain of a quotation in words, and
 * at its end who published the document. Empty if the result shows no quotation.
 */
export function saidBy({ quotation, source }: SpokenWords): readonly SaidByPart[] {
  if (quotation === null) return [];
  if (quotation.speaker === null) return [bot('Speaker not given')];
  const [, ...mediators] = quotation.chain;
  const reported = source === null ? [] : [bot(', as reported by '), name(source)];
  return [
    bot('Said by '),
    name(quotation.speaker),
    ...mediators.flatMap((link) => [
      bot(link.cue === null ? ', in ' : (BY_CUE[link.cue.toLowerCase()] ?? ', as told by ')),
      name(link.name),
    ]),
    ...(mediators.some((link) => link.name === source) ? [] : reported),
  ];
}

function bot(text: string): SaidByPart {
  return { text, isName: false };
}

function name(text: string): SaidByPart {
  return { text, isName: true };
}

/** "wording differs: “about 23:40”": what another document has otherwise, in its own words if it has any. */
export function wordingOf({
  differences,
}: {
  readonly differences: readonly { readonly here: string; readonly there: string }[];
}): string | null {
  const [first] = differences;
  if (first === undefined) return null;
  const shown = first.there === '' ? `without “${first.here}”` : `“${first.there}”`;
  const instead = first.there === '' || first.here === '' ? '' : ` instead of “${first.here}”`;
  const more = differences.length > 1 ? `, and ${differences.length - 1} more` : '';
  return `wording differs: ${shown}${instead}${more}`;
}
