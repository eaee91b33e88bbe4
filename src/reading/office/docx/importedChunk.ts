import type { DocumentContent } from '../../../dossier/document.ts';
import { canonicalText } from '../../canonicalText.ts';
import { blocksOfFragment } from '../../html/fragmentBlocks.ts';
import { declaredCharset } from '../../html/htmlCharset.ts';
import { decodeText } from '../../text/encoding.ts';
import { plainTextBlocks } from '../../text/plainText.ts';
import type { LooseBlock } from '../../textBuilder.ts';

/** The type of a part that is put into a document, by what its content or name says. */
export function chunkType(contentType: string, name: string): 'html' | 'text' | 'word' | 'other' {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (/^(?:x?html?)$/u.test(extension) || /html/u.test(contentType)) return 'html';
  if (/^do[ct][xm]$/u.test(extension) || /wordprocessingml|ms-word/u.test(contentType)) return 'word';
  return extension === 'txt' || contentType === 'text/plain' ? 'text' : 'other';
}

/** The blocks of a page that is put into a document. Throws {@link UnreadableFile}. */
export function htmlChunk(bytes: Uint8Array): readonly LooseBlock[] {
  return blocksOfFragment(decodeText(bytes, declaredCharset(bytes)));
}

/** The blocks of a plain text that is put into a document. Throws {@link UnreadableFile}. */
export function textChunk(bytes: Uint8Array): readonly LooseBlock[] {
  const text = canonicalText(decodeText(bytes));
  return looseBlocks({ text, blocks: plainTextBlocks(text) });
}

/** Blocks with their text, for a document of which they become a part. */
function looseBlocks({ text, blocks }: Pick<DocumentContent, 'text' | 'blocks'>): readonly LooseBlock[] {
  return blocks.map(({ kind, level, start, end }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    parts: [{ text: text.slice(start, end) }],
  }));
}
