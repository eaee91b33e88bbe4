import { expect, test } from 'vitest';
import { messagesOf } from '../../src/reading/chats/messages.ts';

test('a line of the same day that was pasted is out of its time, and stays in the message', () => {
  const text =
    '12/06/2023, 10:00 - Runa: The draft says:\n12/06/2023, 09:00 - Osvaldr: The pier opens.\n' +
    '13/06/2023, 10:01 - Elin: Who wrote that?\n14/06/2023, 10:02 - Runa: Nobody knows.\n';
  expect(messagesOf(text)?.map(({ sender }) => sender && text.slice(sender.start, sender.end))).toEqual([
    'Runa',
    'Elin',
    'Runa',
  ]);
});
