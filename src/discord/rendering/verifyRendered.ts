import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Dossier } from '../../dossier/dossier.ts';
import { MisquotationError } from '../../dossier/misquotationError.ts';
import { storedMarks, storedText } from '../../views/model/quote.ts';
import { collapseWhiteSpace, isolate, plainOf } from './escape.ts';
import type { RenderedMessage } from './message.ts';
import { CUT, QUOTATION_BAR, type Quotation } from './quotation.ts';
import { areStruckAlike, lettersOfMarkdown, lettersOfStored } from './struckLetters.ts';

/** References to be copied; a bar in them is a character like any other. Their own text never contains the fence. */
const CODE_BLOCKS = /^```\n[\s\S]*?\n```$/gmu;

/**
 * Compares what a rendered message shows as quotation with the stored source, at the very last moment before it is
 * sent. Every line behind a quotation bar must be a recorded quotation, in order, and every recorded
 * quotation, read back from its Markdown, must be the slice it names, but for white space, with the words struck that the
 * source has struck.
 * Throws {@link MisquotationError} at the first that differs.
 */
export function verifyRendered(message: RenderedMessage, dossier: Dossier): void {
  const lines = textsOf(message.components)
    .flatMap((text) => text.replace(CODE_BLOCKS, '').split('\n'))
    .filter((line) => line.startsWith(QUOTATION_BAR));
  if (lines.length !== message.quotations.length) {
    throw new MisquotationError(`${lines.length} quoted lines, but ${message.quotations.length} quotations recorded`);
  }
  for (const [index, quotation] of message.quotations.entries())
    verifyQuotation(quotation, lines[index] ?? '', dossier);
}

function verifyQuotation(quotation: Quotation, line: string, dossier: Dossier): void {
  const { origin, start, end } = quotation;
  const at = `${origin.document} ${start}–${end}`;
  const slice = storedText(origin, dossier)?.slice(start, end);
  if (slice === undefined) throw new MisquotationError(`${at}: nothing is stored there`);
  if (collapseWhiteSpace(plainOf(quotation.markdown)) !== collapseWhiteSpace(slice)) {
    throw new MisquotationError(`${at}: the words in the message are not those of the source`);
  }
  const marks = storedMarks(origin, dossier);
  const letters = lettersOfStored(storedText(origin, dossier) ?? '', marks, { start, end });
  // Words that are gone from a document are struck too, but only in what is kept of it from before.
  if (!areStruckAlike(lettersOfMarkdown(quotation.markdown), letters, origin.former !== undefined)) {
    throw new MisquotationError(`${at}: the message does not strike the words that the source has struck`);
  }
  const shown = QUOTATION_BAR + isolate(quotation.markdown, slice);
  const withCuts = [shown, `${shown} ${CUT}`].flatMap((each) => [
    each,
    each.replace(QUOTATION_BAR, `${QUOTATION_BAR}${CUT} `),
  ]);
  if (!withCuts.includes(line)) throw new MisquotationError(`${at}: the message shows more or less than the quotation`);
}

/** All text displays of a message, in order. */
export function textsOf(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container) return [];
    return component.components.flatMap((inner) => {
      if (inner.type === ComponentType.TextDisplay) return [inner.content];
      return inner.type === ComponentType.Section ? inner.components.map((part) => part.content) : [];
    });
  });
}
