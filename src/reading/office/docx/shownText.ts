import type { TextPart } from '../../textBuilder.ts';
import { isChanging } from './fields.ts';
import type { Story, TextState } from './storyContext.ts';

/** Adds text as it is shown at a place: hidden text is set apart, and instructions of fields are no text. */
export function addText(story: Story, text: string, state: TextState, properties: Omit<TextPart, 'text'> = {}): void {
  const field = story.fields.at(-1);
  const unshown = story.fields.find((one) => !one.isInResult);
  if (unshown !== undefined) {
    unshown.unshown += text;
    return;
  }
  if (field !== undefined && text.trim() !== '') {
    for (const one of story.fields) {
      one.hasShown = true;
      if (isChanging(one.instruction)) story.hasChangingDay = true;
    }
  }
  const { document } = story;
  if (state.isHidden) {
    document.apart.addHidden(text, story.isAfterHidden);
    story.isAfterHidden = true;
    return;
  }
  story.isAfterHidden = false;
  document.comments.add(text);
  if (!state.isStruck) {
    story.paragraph.add(text, properties);
    return;
  }
  document.apart.addStruck(text);
  story.paragraph.add(text, { ...properties, as: 'struck' });
}
