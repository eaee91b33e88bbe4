import type { Block, DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { canonicalText } from '../canonicalText.ts';
import { kindedBlocks } from './blockKinds.ts';
import { decoded } from './encoding.ts';
import { footnoteMarks } from './footnotes.ts';
import { letterParts } from './letter.ts';
import { lineGroups } from './lineGroups.ts';
import { lineWrapping } from './lineWrapping.ts';
import { textLines } from './textLines.ts';
import { transcriptTurns } from './transcript.ts';

/** The blocks of a text without markup. Every character but white space is in one of them. */
export function plainTextBlocks(text: string): readonly Block[] {
  const lines = textLines(text);
  const layout = { wrapping: lineWrapping(lines), letter: letterParts(lines), turns: transcriptTurns(lines) };
  return kindedBlocks(lineGroups(lines, layout), layout);
}

/** The content of decoded plain text, with the notes on its decoding. */
export function plainTextContent(decodedText: string, notes: readonly ReadingNote[]): DocumentContent {
  const text = canonicalText(decodedText);
  const blocks = plainTextBlocks(text);
  const footnotes = footnoteMarks(text, blocks);
  return { text, blocks, footnoteMarks: footnotes, ...(notes.length === 0 ? {} : { notes }), metadata: {} };
}

/** Reads a file of plain text. Throws {@link UnreadableFile}. */
export async function readPlainText(bytes: Uint8Array): Promise<DocumentContent> {
  const { text, notes } = decoded(bytes);
  return plainTextContent(text, notes);
}
