import { describe, expect, test } from 'vitest';
import { readOutlookMail } from '../../src/reading/outlook/outlookMail.ts';
import { type OutlookObject, type OutlookProperty, outlookFixture } from '../fixtures/outlookFixture.ts';

const PLAIN = '1000001F';
const HEAD: readonly OutlookProperty[] = [
  ['001A001F', 'IPM.Note'],
  ['0037001F', 'The letter'],
  ['0C1A001F', 'Kestel, Runa'],
  ['0C1F001F', 'runa@toravn.example'],
  ['00390040', new Date('2023-06-12T10:00:00Z')],
];

function message(properties: readonly OutlookProperty[], more: Partial<OutlookObject> = {}): Uint8Array {
  return outlookFixture({ ...more, properties: [...HEAD, ...properties] });
}

/** RTF in the form that Outlook stores, not compressed (MS-OXRTFCP, 2.1.3.1.1). */
function storedRtf(rtf: string): Uint8Array {
  const bytes = Buffer.from(rtf, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(bytes.length + 12, 0);
  head.writeUInt32LE(bytes.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, bytes]);
}

describe('a message of Outlook', () => {
  test('has its own words as text, its head as metadata, and quoted messages apart', async () => {
    const body =
      'He did not sign.\r\n\r\nFrom: Halden, Elin\r\nSent: Sunday, June 11, 2023 9:12 AM\r\nTo: Kestel, Runa\r\nSubject: The letter\r\n\r\nDid he sign?\r\n';
    const recipients = [
      {
        properties: [
          ['3001001F', 'Halden, Elin'],
          ['0C150003', 1],
        ],
      },
      {
        properties: [
          ['3001001F', 'Secret, Reader'],
          ['0C150003', 3],
        ],
      },
    ] as const;
    const { text, metadata, asides, notes } = await readOutlookMail(message([[PLAIN, body]], { recipients }));
    expect(text).toBe('He did not sign.');
    expect(metadata).toEqual({ title: 'The letter', author: 'Kestel, Runa', published: '2023-06-12' });
    expect(asides).toMatchObject([{ kind: 'history', author: 'Halden, Elin' }]);
    expect(notes).toContainEqual({ kind: 'addressees', names: ['Halden, Elin'] });
  });

  test('was sent on the day that its header says', async () => {
    const header =
      'Received: from x\r\nFrom: Runa Kestel <runa@toravn.example>\r\nDate: Tue, 13 Jun 2023 00:30:00 +0900\r\n';
    const { metadata } = await readOutlookMail(
      message([
        [PLAIN, 'He did not sign.'],
        ['007D001F', header],
      ]),
    );
    expect(metadata.published).toBe('2023-06-13');
  });

  test('in HTML', async () => {
    const html = '<html><body><p>He did <b>not</b> sign, says M\u00fcller.</p></body></html>';
    const bytes = message([
      [PLAIN, 'stub'],
      ['10130102', Buffer.from(html, 'latin1')],
      ['3FDE0003', 28591],
    ]);
    expect((await readOutlookMail(bytes)).text).toBe('He did not sign, says Müller.');
  });

  test('in HTML that is wrapped in RTF', async () => {
    const rtf =
      "{\\rtf1\\ansi\\ansicpg1251\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\r\n{\\*\\htmltag64 <p>}\\htmlrtf \\par \\htmlrtf0 He did {\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 not{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0  sign \\u8211?\\'ed\\'e5\\'f2, {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  more.{\\*\\htmltag72 </p>}}";
    const bytes = message([
      ['10090102', storedRtf(rtf)],
      [PLAIN, 'stub'],
    ]);
    expect((await readOutlookMail(bytes)).text).toBe('He did not sign –нет, & more.');
  });

  test('in RTF alone', async () => {
    const rtf = '{\\rtf1\\ansi\\ansicpg1252 He did {\\b not} sign, says M\\u252?ller.\\par}';
    expect((await readOutlookMail(message([['10090102', storedRtf(rtf)]]))).text).toBe('He did not sign, says Müller.');
  });

  test('of an old version in a code page', async () => {
    const words = Buffer.from([
      0xcd, 0xe5, 0xf2, 0x2c, 0x20, 0xee, 0xed, 0x20, 0xed, 0xe5, 0x20, 0xef, 0xee, 0xe4, 0xef, 0xe8, 0xf1, 0xe0, 0xeb,
    ]);
    const bytes = outlookFixture({
      properties: [
        ['001A001E', 'IPM.Note'],
        ['0037001E', words.toString('latin1')],
        ['1000001E', words.toString('latin1')],
        ['3FFD0003', 1251],
      ],
    });
    const { text, metadata } = await readOutlookMail(bytes);
    expect(text).toBe('Нет, он не подписал');
    expect(metadata.title).toBe('Нет, он не подписал');
  });

  test('holds files and messages', async () => {
    const attachments: readonly OutlookObject[] = [
      {
        properties: [
          ['3707001F', 'report.txt'],
          ['37010102', Buffer.from('The report.')],
          ['37050003', 1],
        ],
      },
      {
        properties: [
          ['3001001F', 'Old letter'],
          ['37050003', 5],
        ],
        message: {
          properties: [
            ['001A001F', 'IPM.Note'],
            ['0037001F', 'Old letter'],
            [PLAIN, 'She signed.'],
          ],
        },
      },
      {
        properties: [
          ['3707001F', 'logo.png'],
          ['3703001F', '.png'],
          ['3712001F', 'a@b'],
          ['37010102', Buffer.alloc(500)],
          ['37050003', 1],
        ],
      },
    ];
    const { members, notes } = await readOutlookMail(message([[PLAIN, 'He did not sign.']], { attachments }));
    expect(members?.map(({ name }) => name)).toEqual(['report.txt', 'Old letter.msg']);
    expect(notes).toContainEqual({ kind: 'unreadParts', count: 1, names: ['logo.png'] });
    const inner = members?.[1];
    expect(inner !== undefined && 'bytes' in inner && (await readOutlookMail(inner.bytes)).text).toBe('She signed.');
  });

  test('that is cut short is told', async () => {
    const whole = message([[PLAIN, 'He did not sign. '.repeat(400)]]);
    await expect(readOutlookMail(whole.subarray(0, 1100))).rejects.toThrow('is broken or incomplete');
  });

  test('that is encrypted is told, and one that is signed is opened', async () => {
    const secure = (content: Uint8Array): Uint8Array =>
      outlookFixture({
        properties: [
          ['001A001F', 'IPM.Note.SMIME.MultipartSigned'],
          ['0037001F', 'The letter'],
        ],
        attachments: [
          {
            properties: [
              ['3707001F', 'smime.p7m'],
              ['37010102', content],
              ['37050003', 1],
            ],
          },
        ],
      });
    const signed =
      'Content-Type: multipart/signed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHe did not sign.\r\n--x\r\nContent-Type: application/pkcs7-signature\r\n\r\nabc\r\n--x--\r\n';
    expect((await readOutlookMail(secure(Buffer.from(signed)))).text).toBe('He did not sign.');
    await expect(readOutlookMail(secure(Buffer.from('308006092a864886f70d010703', 'hex')))).rejects.toThrow(
      'is encrypted',
    );
  });
});
