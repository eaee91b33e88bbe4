import { expect, test } from 'vitest';
import { messagesOf } from '../../src/reading/chats/messages.ts';

test('a line of the same day that was pasted is out of its time, and stays in the message', () => {
  const text =
    '12/06/2023, 10:00 - Tove: The draft says:\n12/06/2023, 09:00 - Halvard: The pier opens.\n' +
    '13/06/2023, 10:01 - Ilse: Who wrote that?\n14/06/2023, 10:02 - Tove: Nobody knows.\n';
  expect(messagesOf(text)?.map(({ sender }) => sender && text.slice(sender.start, sender.end))).toEqual([
    'Tove',
    'Ilse',
    'Tove',
  ]);
});
