import { wording } from '../../../wording/catalogue.ts';
import { UnreadableFile } from '../../unreadableFile.ts';
import type { XmlElement } from '../../xml/xmlElement.ts';
import { formValue, shownByInstruction } from './fields.ts';
import { addText } from './shownText.ts';
import type { Story, TextState } from './storyContext.ts';

/** Fields in each other; Word allows twenty. */
const MAX_OPEN_FIELDS = 100;

/** Reads the beginning, the middle or the end of a field that is written in several runs (ECMA-376, part 1, 17.16.18). */
export function readFieldCharacter(character: XmlElement, story: Story, state: TextState): void {
  const type = character.attributes['w:fldCharType'];
  if (type === 'begin') {
    if (story.fields.length >= MAX_OPEN_FIELDS) throw new UnreadableFile(wording.unread.nested);
    const value = formValue(character);
    if (value !== undefined) addText(story, value, state);
    story.fields.push({ instruction: '', isInResult: false, hasShown: value !== undefined, unshown: '' });
  } else if (type === 'separate') {
    const field = story.fields.at(-1);
    if (field !== undefined) field.isInResult = true;
  } else if (type === 'end') {
    const field = story.fields.pop();
    if (field !== undefined && !field.hasShown) showInstruction(field.instruction, story, state);
  }
}

/** Shows what a field shows that has no result. */
export function showInstruction(instruction: string, story: Story, state: TextState): void {
  const shown = shownByInstruction(instruction);
  if (shown === undefined) return;
  if ('text' in shown) addText(story, shown.text, state);
  else story.document.apart.addUnread(shown.unread);
}

/** The results of fields that the instruction of another field holds are its words. */
export function addInstruction(text: string, story: Story): void {
  const field = story.fields.at(-1);
  if (field !== undefined && !field.isInResult) field.instruction += text;
}
