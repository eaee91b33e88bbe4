import type { Aside } from '../../../dossier/document.ts';
import { wording } from '../../../wording/catalogue.ts';
import { childrenOf } from '../../xml/xmlElement.ts';
import { authorAndDay } from './setApart.ts';
import type { DocumentContext } from './storyContext.ts';
import { type StoryEvents, StoryReader } from './storyReader.ts';

/** The comments of a document with the words that they are about (ECMA-376, part 1, 17.13.4); to be read after these. */
export function commentAsides(context: DocumentContext, events: StoryEvents): readonly Aside[] {
  const found = context.parts.rootOfType('comments');
  return childrenOf(found?.root, 'w:comment').map((comment): Aside => {
    const blocks = new StoryReader(context, 'note', found?.part ?? '', events).read(comment.children);
    const paragraphs = blocks.map(({ parts }) =>
      parts
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const text = paragraphs.filter((one) => one !== '').join('\n');
    const words = context.comments.wordsOf(comment.attributes['w:id'] ?? '');
    return {
      kind: 'comment',
      text: words === '' ? text : wording.asides.about(words, text),
      ...authorAndDay(comment),
    };
  });
}
