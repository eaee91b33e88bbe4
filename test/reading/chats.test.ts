import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '../../src/dossier/document.ts';
import { statementsOf } from '../../src/finding/statements/statements.ts';
import { readFixture, reasonFor } from '../fixtures/readFixture.ts';

/** Each message as `sender|text of the whole message`; `-` for a note of the system. */
function messages({ text, blocks }: DocumentContent): readonly string[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end, speaker }) => {
      const sender = speaker === undefined ? '-' : text.slice(speaker.start, speaker.end);
      return `${sender}|${text.slice(start, end).replaceAll('\n', '⏎')}`;
    });
}

const read = async (lines: readonly string[]) => messages(await readFixture('chat.txt', lines.join('\n')));

describe('a chat that was exported as text', () => {
  it('keeps the sender of a message over its lines', async () => {
    expect(
      await read([
        '[12.06.23, 10:00:05] \u200eRuna Kestel created this group',
        '[12.06.23, 10:01:00] Runa Kestel: Did the sheriff reply in?',
        'I have heard nothing.',
        '',
        'Note: not since May.',
        '[13.06.23, 09:00:00] ~\u202fElin Halden: No.',
        '[13.06.23, 09:01:10] Runa Kestel: \u200eimage omitted',
      ]),
    ).toEqual([
      '-|[12.06.23, 10:00:05] \u200eRuna Kestel created this group',
      'Runa Kestel|[12.06.23, 10:01:00] Runa Kestel: Did the sheriff reply in?⏎I have heard nothing.⏎⏎Note: not since May.',
      'Elin Halden|[13.06.23, 09:00:00] ~\u202fElin Halden: No.',
      '-|[13.06.23, 09:01:10] Runa Kestel: \u200eimage omitted',
    ]);
  });

  it.each([
    ['a stamp of another form', '[12/06, 10:00] Holte: I said no.'],
    ['a day that is out of order', '01/05/2023, 08:00 - Holte: I said no.'],
  ])('takes a pasted line for words of whoever pasted it: %s', async (_, pasted) => {
    const chat = [
      '12/06/2023, 10:00 - Runa: He wrote to me:',
      pasted,
      'That is all.',
      '12/06/2023, 10:02 - Elin: Thank you.',
      '13/06/2023, 10:02 - Runa: We print it on Monday.',
    ];
    expect((await read(chat)).map((line) => line.split('|')[0])).toEqual(['Runa', 'Elin', 'Runa']);
  });

  it('keeps a day that goes back for good, when a clock was set', async () => {
    const chat = ['12/06/2023', '13/06/2023', '02/06/2023', '03/06/2023'].map(
      (day) => `${day}, 10:00 - Runa: The pier.`,
    );
    expect(await read(chat)).toHaveLength(4);
  });

  it.each([
    ['12/06/2023, 10:00 - Runa: ', 'Runa'],
    ['6/13/23, 10:00 PM - Runa: ', 'Runa'],
    ['[6/13/23, 10:00:12\u202fAM] Runa: ', 'Runa'],
    ['12.06.23, 10:00 - Runa Kestel: ', 'Runa Kestel'],
    ['2023-06-12 10:00 - Runa: ', 'Runa'],
    ['[2023-06-12 10:00] Runa: ', 'Runa'],
    ['2023/6/12 下午10:00 - 王芳: ', '王芳'],
    ['2023. 6. 12. 오후 10:00 - 김민수: ', '김민수'],
    ['١٢\u200f/٦\u200f/٢٠٢٣، ١٠:٠٠ م - سلمى: ', 'سلمى'],
    ['12/06/2023 à 10:00 - Élodie: ', 'Élodie'],
    ['12/6/2023, 10:00 p. m. - Inés: ', 'Inés'],
    ['‎[12/06/2023, 10:00:05] +47 900 00 000: ', '+47 900 00 000'],
  ])('knows the stamp %j', async (stamp, sender) => {
    const words = 'The pier was closed in spring, and nobody told us.';
    const lines = await read(Array.from({ length: 3 }, () => `${stamp}${words}`));
    expect(lines.map((line) => line.split('|')[0])).toEqual([sender, sender, sender]);
  });

  it('takes no note of the system for words of somebody', async () => {
    const chat = [
      '12/06/2023, 10:01 - Runa changed the group name from "a" to "Harbour: talks"',
      '12/06/2023, 10:02 - Runa: The pier is closed: look.',
      '12/06/2023, 10:03 - Runa: Again.',
      '12/06/2023, 10:03 - Runa added you: welcome',
    ];
    expect((await read(chat)).map((line) => line.split('|')[0])).toEqual(['-', 'Runa', 'Runa', '-']);
  });

  it('reads what DiscordChatExporter writes, without its frame', async () => {
    const rule = '='.repeat(62);
    const lines = [
      ...[rule, 'Guild: Newsroom', 'Channel: harbour', rule, ''],
      ...['[12-Jun-23 10:00 AM] runa', 'Did he answer?', ''],
      ...['[12-Jun-23 10:05 AM] elin (pinned)', 'No: not since May.', 'And not before.', ''],
      ...['[13-Jun-23 10:05 AM] runa', 'Then we print it.', '', rule, 'Exported 3 message(s)', rule],
    ];
    expect(await read(lines)).toEqual([
      'runa|[12-Jun-23 10:00 AM] runa⏎Did he answer?',
      'elin|[12-Jun-23 10:05 AM] elin (pinned)⏎No: not since May.⏎And not before.',
      'runa|[13-Jun-23 10:05 AM] runa⏎Then we print it.',
    ]);
  });

  it('is no text with dates at its lines', async () => {
    const log = [
      '4 May 2021, 10:00 - the pier is closed',
      '5 May 2021, 11:00 - the firm is told',
      'Then nothing happened.',
    ];
    const { blocks } = await readFixture('log.txt', log.join('\n'));
    expect(blocks.some(({ speaker }) => speaker !== undefined)).toBe(false);
  });

  it('makes each message a statement of its sender', async () => {
    const chat = ['10:00 - Runa', '10:01 - Elin', '10:02 - Runa'].map(
      (at) => `12/06/2023, ${at}: The pier was closed.`,
    );
    const { text, blocks } = await readFixture('chat.txt', chat.join('\n'));
    const found = statementsOf(text, blocks, 'en').map(({ speaker }) => speaker?.name ?? null);
    expect(found).toEqual(['Runa', 'Elin', 'Runa']);
  });
});

describe('a chat that was exported as JSON', () => {
  it('is read from Discord, Telegram and Slack', async () => {
    const author = { name: 'runa', nickname: 'Runa Kestel' };
    const discord = {
      guild: { name: 'Newsroom' },
      channel: { name: 'harbour' },
      messages: [
        {
          type: 'Default',
          timestamp: '2023-06-12T10:00:00+02:00',
          content: 'The pier is closed.',
          author,
          attachments: [{ fileName: 'pier.jpg' }],
        },
        { type: 'GuildMemberJoin', timestamp: '2023-06-12T10:01:00+02:00', content: 'Joined the server.', author },
      ],
    };
    const content = await readFixture('discord.json', JSON.stringify(discord));
    expect(messages(content)).toEqual([
      'Runa Kestel|[2023-06-12 10:00] Runa Kestel: The pier is closed.',
      '-|[2023-06-12 10:01] Joined the server.',
    ]);
    expect(content.metadata.title).toBe('Newsroom – harbour');
    expect(content.notes).toEqual([{ kind: 'embeds', count: 1, names: ['pier.jpg'] }]);
    const telegram = {
      name: 'Harbour',
      type: 'private_group',
      messages: [
        {
          type: 'message',
          date: '2023-06-12T10:00:00',
          from: 'Elin',
          text: ['See ', { type: 'link', text: 'harbour.example' }, ' now.'],
        },
      ],
    };
    expect(messages(await readFixture('result.json', JSON.stringify(telegram)))).toEqual([
      'Elin|[2023-06-12 10:00] Elin: See harbour.example now.',
    ]);
    const slack = [
      { type: 'message', ts: '1686556800.0001', text: 'Tea &amp; talks &lt;3', user_profile: { real_name: 'Runa' } },
    ];
    expect(messages(await readFixture('2023-06-12.json', JSON.stringify(slack)))).toEqual([
      'Runa|[2023-06-12 08:00] Runa: Tea & talks <3',
    ]);
  });

  it('has what its sender struck out marked, and embedded pages named', async () => {
    const time = '2023-06-12T10:00:00';
    const discord = {
      guild: { name: 'Newsroom' },
      channel: { name: 'harbour' },
      messages: [
        {
          type: 'Default',
          timestamp: time,
          content: 'It fell ~~today~~ on Monday, 5~10 ~~ or so.',
          author: { name: 'runa' },
          embeds: [
            { title: 'The pier', url: 'https://pier.example' },
            { title: '', url: null },
          ],
        },
      ],
    };
    const telegram = {
      type: 'private_group',
      messages: [
        {
          type: 'message',
          date: time,
          from: 'Elin',
          text: ['Two ', { type: 'strikethrough', text: 'three' }, ' boats.'],
        },
      ],
    };
    const slack = [
      {
        type: 'message',
        ts: '1686556800.0001',
        text: 'At ~nine &amp; ten~ one, ~5 or ~6 of us.',
        user_profile: { name: 'Runa' },
      },
    ];
    const struck = async (chat: unknown) => {
      const { text, textMarks = [], notes } = await readFixture('chat.json', JSON.stringify(chat));
      return { text, struck: textMarks.map(({ start, end }) => text.slice(start, end)), notes };
    };
    expect(await struck(discord)).toEqual({
      text: '[2023-06-12 10:00] runa: It fell today on Monday, 5~10 ~~ or so.',
      struck: ['today'],
      notes: [
        { kind: 'embeds', count: 1, names: ['The pier'] },
        { kind: 'struckText', count: 5 },
      ],
    });
    expect(await struck(telegram)).toMatchObject({
      text: '[2023-06-12 10:00] Elin: Two three boats.',
      struck: ['three'],
    });
    expect(await struck(slack)).toMatchObject({
      text: '[2023-06-12 08:00] Runa: At nine & ten one, ~5 or ~6 of us.',
      struck: ['nine & ten'],
    });
  });

  it('is told from other JSON', async () => {
    expect(await reasonFor('data.json', '{"people":["Runa"]}')).toContain('is JSON but not a chat');
    expect(await reasonFor('data.json', '{"people":')).toContain('is JSON but not a chat');
  });
});
