import type { Slice } from '../../../dossier/slice.ts';

/** Brackets of an editor, footnote marks among them, and ellipses for what was cut. */
const EDITORIAL = /\[[^[\]]{1,300}\]|…|\.{3,}|\. \. \./gu;

/** The parts of a quotation that are the editor's and not the speaker's, in order. */
export function editorialSlices(text: string, within: Slice): readonly Slice[] {
  return [...text.slice(within.start, within.end).matchAll(EDITORIAL)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
}
