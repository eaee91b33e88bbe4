import type { APIButtonComponent } from 'discord-api-types/v10';
import { questionKey } from '../../views/model/keys.ts';
import type { View } from '../../views/model/view.ts';
import { MAX_BUTTON_LABEL } from '../limits.ts';
import { button, type Frame } from './pageButtons.ts';
import { shortened } from './shortened.ts';

/** A button for each question that help offers, with the question on it. */
export function exampleButtons({ examples = [] }: View, { reply }: Frame): readonly APIButtonComponent[] {
  return examples.map((question) =>
    button(shortened(question, MAX_BUTTON_LABEL), { verb: 'try', reply, number: 0, key: questionKey(question) }),
  );
}
