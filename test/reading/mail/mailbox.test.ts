import { describe, expect, test } from 'vitest';
import { readMail } from '../../../src/reading/mail/mail.ts';
import { readMailbox } from '../../../src/reading/mail/mailbox.ts';
import { plainMail } from '../../fixtures/mailFixture.ts';

const SEPARATORS = [
  'From runa@toravn.example Mon Jun 12 10:00:00 2023',
  'From - Mon Jun 12 10:00:00 2023',
  'From 1768@xxx Mon Jun 12 10:00:00 +0000 2023',
];

describe('a mailbox', () => {
  test('is its messages, each with what its sender wrote', async () => {
    const messages = [
      plainMail('He did not sign.\n', { Subject: 'A/B' }),
      plainMail('>From the first day on it was so.\n\nFrom what I know, she signed.\n', { Subject: '' }),
      plainMail('Nobody signed.\n', { Subject: '=?utf-8?Q?Pr=C3=BCfung?=' }),
    ];
    const pieces = messages.flatMap((message, at) => [
      Buffer.from(`${SEPARATORS[at]}\n`),
      message,
      Buffer.from('\n\n'),
    ]);
    const { members = [] } = await readMailbox(Buffer.concat(pieces));
    expect(members.map(({ name }) => name)).toEqual(['1 A_B.eml', '2.eml', '3 Prüfung.eml']);
    const texts = await Promise.all(
      members.map(async (member) => ('bytes' in member ? (await readMail(member.bytes)).text : '')),
    );
    expect(texts).toEqual([
      'He did not sign.',
      'From the first day on it was so.\n\nFrom what I know, she signed.',
      'Nobody signed.',
    ]);
  });

  test('without messages is told', async () => {
    await expect(readMailbox(Buffer.from('From here on it was quiet.\n'))).rejects.toThrow('no message');
  });
});
