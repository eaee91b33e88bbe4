import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Aside, DocumentContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { besideText } from '../besideText.ts';
import { canonicalText } from '../canonicalText.ts';
import { chatContent } from '../chats/chatText.ts';
import { laidOut } from '../textBuilder.ts';
import { decoded } from './encoding.ts';
import { footnoteMarks as hangingMarks, mergedMarks } from './footnotes.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { markdownHead } from './markdownHead.ts';
import { checkMarkdownLimits } from './markdownLimits.ts';
import { withoutComments } from './privateComments.ts';

/**
 * Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and strike-through, metadata at its head, and
 * what Obsidian, Notion and Hugo add. The canonical text is what a reader of the rendered page sees, so that quotations
 * have no `**` and no targets of links; comments are set apart. Throws {@link UnreadableFile}.
 */
export async function readMarkdown(bytes: Uint8Array): Promise<DocumentContent> {
  const { text: characters, notes: decodingNotes } = decoded(bytes);
  const canonical = canonicalText(characters);
  // Signal's exporter writes messages into a file that is named as Markdown.
  const chat = chatContent(canonical, decodingNotes);
  if (chat !== null) return chat;
  const { body, metadata, doubtful } = markdownHead(canonical);
  const { source, comments } = withoutComments(body);
  checkMarkdownLimits(source);
  const tree = fromMarkdown(source, {
    // One tilde is a sign for "about" and for spans: 5~10.
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const { blocks: loose, embeds } = markdownBlocks(tree, source);
  const { text, blocks, footnoteMarks, ...places } = laidOut(loose);
  const asides: readonly Aside[] = comments.map((comment) => ({ kind: 'comment', text: comment }));
  const struck = (places.textMarks ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
  const notes: readonly ReadingNote[] = [
    ...decodingNotes,
    ...(doubtful.length === 0 ? [] : [{ kind: 'metadata', names: doubtful } as const]),
    ...(comments.length === 0 ? [] : [{ kind: 'comments', count: comments.length } as const]),
    ...(struck === 0 ? [] : [{ kind: 'struckText', count: struck } as const]),
    ...(embeds.length === 0 ? [] : [{ kind: 'embeds', names: embeds } as const]),
  ];
  return {
    text,
    blocks,
    footnoteMarks: mergedMarks(footnoteMarks, hangingMarks(text, blocks)),
    ...places,
    ...besideText(asides, notes),
    metadata,
  };
}
