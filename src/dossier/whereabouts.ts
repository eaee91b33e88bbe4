import { anchorAt } from './anchorAt.ts';
import type { NumberedDocument } from './dossier.ts';
import type { Passage } from './passage.ts';
import { type Slice, trimmed } from './slice.ts';

/** Where something begins and where it ends; the same number twice if it is in one place. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Where quoted words are in the original. */
export interface Whereabouts {
  /** Pages, from 1; null if the format has none. */
  readonly pages: Ends | null;
  /** Numbers that are printed beside the lines, the first on the first page and the last on the last; null if there are none. */
  readonly lines: Ends | null;
  /** When the words begin in a recording, in seconds; null if the document is none. */
  readonly seconds: number | null;
  /** Whether the words were recognised from a picture. */
  readonly isRecognised: boolean;
}

/** Where the words of a slice of a passage are in the original, as the document's anchors say. */
export function whereaboutsOf(document: NumberedDocument, passage: Passage, quoted: Slice): Whereabouts {
  const { text, anchors = [] } = document;
  const { start, end } = trimmed(text, quoted);
  const first = anchorAt(anchors, start);
  const last = anchorAt(anchors, Math.max(start, end - 1));
  const page = first?.page ?? passage.page;
  const pages = page === null ? null : { from: page, to: last?.page ?? page };
  return {
    pages,
    lines: first?.line === undefined || last?.line === undefined ? null : { from: first.line, to: last.line },
    seconds: first?.seconds ?? null,
    isRecognised: isRecognised(document, pages),
  };
}

function isRecognised({ notes = [] }: NumberedDocument, pages: Ends | null): boolean {
  return notes.some(
    (note) =>
      note.kind === 'recognised' &&
      (note.pages === undefined || pages === null || note.pages.some((page) => page >= pages.from && page <= pages.to)),
  );
}
