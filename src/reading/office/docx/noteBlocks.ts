import type { LooseBlock } from '../../textBuilder.ts';
import { textUnder } from '../../xml/xmlElement.ts';
import { notesById } from './noteMarks.ts';
import type { DocumentContext } from './storyContext.ts';
import { type StoryEvents, StoryReader } from './storyReader.ts';

/** Puts the mark of a note before its text, unless the author wrote a mark of his own there. */
function withMark(blocks: readonly LooseBlock[], label: string): readonly LooseBlock[] {
  const [first, ...rest] = blocks.filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''));
  if (first === undefined) return [];
  const text = first.parts.map((part) => part.text).join('');
  const isMarked = label !== '' && !/^[\p{L}\p{N}]/u.test(label) && text.trimStart().startsWith(label);
  return [isMarked ? first : { ...first, parts: [{ text: `[${label}] ` }, ...first.parts] }, ...rest];
}

/**
 * The footnotes and endnotes of a document in the order of their marks; to be read after all that may refer to them. Those
 * without a mark in the text are hidden by the original and are set apart.
 */
export function noteBlocks(context: DocumentContext, events: StoryEvents): readonly LooseBlock[] {
  const blocks: LooseBlock[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const found = context.parts.rootOfType(`${kind}s`);
    const byId = new Map(notesById(found?.root, `w:${kind}`));
    // A note may refer to another, which is then at the end of the list.
    for (let at = 0; at < context.notes.referred.length; at += 1) {
      const note = context.notes.referred[at];
      const element = note?.kind === kind ? byId.get(note.id) : undefined;
      if (note === undefined || element === undefined) continue;
      byId.delete(note.id);
      const read = new StoryReader(context, 'note', found?.part ?? '', events).read(element.children);
      blocks.push(...withMark(read, note.label));
    }
    for (const [, unseen] of byId) context.apart.addHidden(textUnder(unseen), false);
  }
  return blocks;
}
