import { describe, expect, test } from 'vitest';
import { readMail } from '../../../src/reading/mail/mail.ts';
import { htmlMail, mailFixture, plainMail } from '../../fixtures/mailFixture.ts';
import { outline } from '../../fixtures/readFixture.ts';

describe('the header of a mail', () => {
  test('is metadata and no text', async () => {
    const { text, metadata, notes } = await readMail(
      plainMail('She said that the key was missing.\n', { Cc: 'archive@toravn.example' }),
    );
    expect(text).toBe('She said that the key was missing.');
    expect(metadata).toEqual({ title: 'The letter', author: 'Runa Kestel', published: '2023-06-12' });
    expect(notes).toEqual([{ kind: 'addressees', names: ['Elin Halden', 'archive@toravn.example'] }]);
  });

  test.each([
    ['=?utf-8?Q?M=C3=BCller=2C_J=C3=BCrgen?= <j@n.example>', 'Müller, Jürgen'],
    ['=?ISO-8859-1?Q?Jos=E9?= =?ISO-8859-1?Q?_P=E9rez?= <j@n.example>', 'José Pérez'],
    ['=?utf-8?B?2KXZhNiz2Kcg2YXYsdiv2LE=?= <j@n.example>', 'إلسا مردر'],
    ['=?iso-2022-jp?B?GyRCOzNFRBsoQg==?= <j@n.example>', '山田'],
    ['"Halden, Elin (Office)" <i@n.example>', 'Halden, Elin (Office)'],
    ['i@n.example (Elin Halden)', 'Elin Halden'],
    ['i@n.example', 'i@n.example'],
    ['Elin Halden <i@n.example>, Runa Kestel <t@n.example>', 'Elin Halden, Runa Kestel'],
    ["'Elin Halden' <i@n.example>", 'Elin Halden'],
    ['Elin Møller <i@n.example>', 'Elin Møller'],
  ])('names the sender of %s', async (from, author) => {
    expect((await readMail(plainMail('She said that the key was missing.', { From: from }))).metadata.author).toBe(
      author,
    );
  });

  test.each([
    ['Mon, 12 Jun 2023 23:30:00 -0700', '2023-06-12'],
    ['Mon, 12 Jun 2023 00:30:00 +0200 (CEST)', '2023-06-12'],
    ['12 Jun 23 00:30 EST', '2023-06-12'],
    ['Mon Jun 12 00:30:00 2023', '2023-06-12'],
    ['2023-06-12T00:30:00+02:00', '2023-06-12'],
    ['Mon,  2 Jan 2006 15:04:05 GMT', '2006-01-02'],
    ['yesterday', undefined],
    ['Mon, 12 Jun 2023 25:99:00 XYZ', '2023-06-12'],
  ])('takes the day of %s as it is written', async (date, day) => {
    expect((await readMail(plainMail('She said that the key was missing.', { Date: date }))).metadata.published).toBe(
      day,
    );
  });

  test('in the encoding of an old machine', async () => {
    const bytes = Buffer.from(
      'From: J\u00fcrgen <j@n.example>\r\nSubject: R\u00e9ponse\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\nIl a refus\u00e9 la lettre.\r\n',
      'latin1',
    );
    const { metadata, text } = await readMail(bytes);
    expect(metadata).toMatchObject({ title: 'Réponse', author: 'Jürgen' });
    expect(text).toBe('Il a refusé la lettre.');
  });

  test('behind the line of a mailbox, or the count of Apple Mail', async () => {
    const mail = Buffer.from(plainMail('She said that the key was missing.\n'));
    const fromMailbox = Buffer.concat([Buffer.from('From runa@toravn.example Mon Jun 12 10:00:00 2023\n'), mail]);
    const fromApple = Buffer.concat([
      Buffer.from(`${mail.length}      \n`),
      mail,
      Buffer.from('<?xml version="1.0"?><plist/>'),
    ]);
    for (const bytes of [fromMailbox, fromApple]) {
      expect((await readMail(bytes)).text).toBe('She said that the key was missing.');
    }
  });

  test('that is missing is told', async () => {
    await expect(readMail(Buffer.from('Only words.\n\nAnd more of them.\n'))).rejects.toThrow('no mail header');
  });
});

describe('the characters of a mail', () => {
  const windows1251 = Uint8Array.from(
    [...'Он не подписал письмо министра.'].map((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
    }),
  );
  test.each([
    ['UTF-8 that is called us-ascii', 'us-ascii', Buffer.from('Er weiß es nicht.'), 'Er weiß es nicht.'],
    ['UTF-8 that is called Latin-1', 'iso-8859-1', Buffer.from('Er weiß es nicht.'), 'Er weiß es nicht.'],
    ['UTF-8 without a label', '', Buffer.from('Er weiß es nicht.'), 'Er weiß es nicht.'],
    ['Latin-1', 'ISO-8859-1', Buffer.from('Er wei\u00df es nicht.', 'latin1'), 'Er weiß es nicht.'],
    ['windows-1252 that is called Latin-1', 'iso-8859-1', Buffer.from([0x93, 0x4e, 0x6f, 0x94]), '“No”'],
    ['Cyrillic', 'windows-1251', windows1251, 'Он не подписал письмо министра.'],
    ['Cyrillic without a label', 'unknown-8bit', windows1251, 'Он не подписал письмо министра.'],
    ['ISO-2022-JP', 'iso-2022-jp', Buffer.from('GyRCQmc/QyRPPXBMPiQ3JEokJBsoQg==', 'base64'), '大臣は署名しない'],
    ['code page 932', 'cp932', Buffer.from([0x82, 0xa0, 0x82, 0xa2]), 'あい'],
    ['GB2312', 'gb2312', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), '中文'],
    ['UTF-7', 'utf-7', Buffer.from('Er wei+AN8- es +- nicht.'), 'Er weiß es + nicht.'],
  ])('%s', async (_what, charset, bytes, words) => {
    const type = charset === '' ? 'text/plain' : `text/plain; charset="${charset}"`;
    const { text } = await readMail(mailFixture({ type, body: bytes, encoding: 'base64' }));
    expect(text).toBe(words);
  });

  test('HTML that names its encoding itself', async () => {
    const html = '<html><head><meta charset="windows-1251"></head><body><p>Он не подписал.</p></body></html>';
    const body = Uint8Array.from(
      [...html].map((letter) => {
        const point = letter.codePointAt(0) ?? 0;
        return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
      }),
    );
    expect((await readMail(mailFixture({ type: 'text/html', body }))).text).toBe('Он не подписал.');
  });

  test('a guess is named, and so are bytes that cannot be decoded', async () => {
    const latin = Buffer.from('Er wei\u00df es nicht, sagt er.', 'latin1');
    expect((await readMail(mailFixture({ type: 'text/plain; charset=x-none', body: latin }))).notes).toContainEqual({
      kind: 'guessedEncoding',
      names: ['windows-1252'],
    });
    expect((await readMail(mailFixture({ type: 'text/plain; charset=utf-8', body: latin }))).notes).toContainEqual({
      kind: 'undecoded',
      count: 1,
    });
  });

  test('quoted-printable', async () => {
    const body = 'Er weiß es = nicht.';
    const bytes = mailFixture({ type: 'text/plain; charset=utf-8', body, encoding: 'quoted-printable' });
    expect((await readMail(bytes)).text).toBe(body);
  });
});

describe('text that flows', () => {
  const flowed = (body: string, parameters = '') =>
    readMail(mailFixture({ type: `text/plain; charset=utf-8; format=flowed${parameters}`, body }));

  test('is joined by paragraphs, and never across the depth of quotation', async () => {
    const body = '> He says \n> that \nI deny \nit. \n\n From here on it is mine.\n';
    const { text, asides } = await flowed(body);
    expect(text).toBe('I deny it.\n\nFrom here on it is mine.');
    expect(asides?.[0]?.text).toBe('He says that');
  });

  test('without the spaces that only say that it flows', async () => {
    expect((await flowed('大臣は署名 \nしませんでした。\n', '; delsp=yes')).text).toBe('大臣は署名しませんでした。');
  });

  test('ends before a signature', async () => {
    expect(outline(await flowed('I deny it. \n-- \nRuna Kestel\nOffice of Harbours\n'))).toEqual([
      'paragraph: I deny it.',
      'runningHead: --',
      'paragraph: Runa Kestel⏎Office of Harbours',
    ]);
  });
});

const PDF = {
  type: 'application/pdf; name="report.pdf"',
  body: Buffer.from('%PDF-1.4'),
  headers: { 'Content-Disposition': 'attachment; filename="report.pdf"' },
};
const PLAIN = { type: 'text/plain; charset=utf-8', body: 'He did not sign the letter.' };
const HTML = { type: 'text/html; charset=utf-8', body: '<p>He did <b>not</b> sign the letter.</p>' };

describe('the parts of a mail', () => {
  test('of two alternatives the HTML is read, once', async () => {
    const html = { ...HTML, body: '<h1>Letter</h1><p>He did not sign the letter.</p>' };
    expect(outline(await readMail(mailFixture({ type: 'multipart/alternative', body: [PLAIN, html] })))).toEqual([
      'heading 1: Letter',
      'paragraph: He did not sign the letter.',
    ]);
  });

  test('a stub in HTML gives way to the plain text, and the other way round', async () => {
    const stub = { ...HTML, body: '<p>See text.</p>' };
    expect((await readMail(mailFixture({ type: 'multipart/alternative', body: [PLAIN, stub] }))).text).toBe(
      'He did not sign the letter.',
    );
    const empty = { ...PLAIN, body: 'This needs HTML.' };
    expect((await readMail(mailFixture({ type: 'multipart/alternative', body: [empty, HTML] }))).text).toBe(
      'He did not sign the letter.',
    );
  });

  test('attached files and messages are members', async () => {
    const inner = {
      type: 'message/rfc822',
      body: plainMail('She signed.', { Subject: 'Old letter' }),
      encoding: '8bit',
    } as const;
    const nameless = { type: 'application/pdf', body: Buffer.from('%PDF-1.4') };
    const german = {
      ...PDF,
      type: 'application/pdf',
      headers: { 'Content-Disposition': "attachment; filename*=utf-8''Pr%C3%BCfung%202023.pdf" },
    };
    const { text, members } = await readMail(
      mailFixture({ type: 'multipart/mixed', body: [PLAIN, PDF, PDF, inner, nameless, german] }),
    );
    expect(text).toBe('He did not sign the letter.');
    expect(members?.map((member) => member.name)).toEqual([
      'report.pdf',
      'report.pdf',
      'Old letter.eml',
      'application-4.pdf',
      'Prüfung 2023.pdf',
    ]);
    const old = members?.[2];
    expect(old !== undefined && 'bytes' in old && (await readMail(old.bytes)).text).toBe('She signed.');
  });

  test('texts between files are one text in their order', async () => {
    const after = { ...PLAIN, body: 'She did.' };
    expect((await readMail(mailFixture({ type: 'multipart/mixed', body: [PLAIN, PDF, after] }))).text).toBe(
      'He did not sign the letter.\n\nShe did.',
    );
  });

  test('a text in pieces around files, as Apple Mail writes it', async () => {
    const piece = (name: string, body: string) => ({
      type: 'text/html; charset=utf-8',
      body,
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    });
    const parts = [PLAIN, PDF, piece('ATT00001.htm', '<p>She did.</p>')];
    expect((await readMail(mailFixture({ type: 'multipart/mixed', body: parts }))).text).toBe(
      'He did not sign the letter.\n\nShe did.',
    );
    const head = '\n\nFrom: Elin <i@n.example>\nSent: 11 June 2023 09:12\nTo: Runa\nSubject: Letter\n\nFirst half.';
    const quoting = [{ ...PLAIN, body: `${PLAIN.body}${head}` }, PDF, piece('ATT00002.htm', '<p>Second half.</p>')];
    const { text, asides } = await readMail(mailFixture({ type: 'multipart/mixed', body: quoting }));
    expect(text).toBe('He did not sign the letter.');
    expect(asides?.map((aside) => aside.text.split('\n').at(-1))).toEqual(['First half.', 'Second half.']);
  });

  test('files in the wrapping of Outlook are files of the mail', async () => {
    const attribute = (id: number, data: Uint8Array) => {
      const head = Buffer.alloc(9);
      head.writeUInt8(2, 0);
      head.writeUInt32LE(id, 1);
      head.writeUInt32LE(data.length, 5);
      return Buffer.concat([head, data, Buffer.alloc(2)]);
    };
    const name = Buffer.from('Pr\u00fcfung der H\u00e4fen.txt\0', 'utf16le');
    const property = Buffer.concat([
      Buffer.from([1, 0, 0, 0, 0x1f, 0, 7, 0x37, 1, 0, 0, 0, name.length, 0, 0, 0]),
      name,
    ]);
    const tnef = Buffer.concat([
      Buffer.from('789f3e220000', 'hex'),
      attribute(0x00069002, Buffer.alloc(14)),
      attribute(0x00018010, Buffer.from('PRFUNG~1.TXT\0')),
      attribute(0x0006800f, Buffer.from('The harbours were closed.')),
      attribute(0x00069005, property),
      attribute(0x00069002, Buffer.alloc(14)),
      attribute(0x00018010, Buffer.from('b.txt\0')),
      attribute(0x0006800f, Buffer.from('Another file.')),
    ]);
    const wrapping = { type: 'application/ms-tnef; name="winmail.dat"', body: tnef };
    const { members } = await readMail(mailFixture({ type: 'multipart/mixed', body: [PLAIN, wrapping] }));
    expect(members?.map((member) => [member.name, 'bytes' in member && Buffer.from(member.bytes).toString()])).toEqual([
      ['Prüfung der Häfen.txt', 'The harbours were closed.'],
      ['b.txt', 'Another file.'],
    ]);
  });

  test('a text of another kind is text too', async () => {
    const patch = { type: 'text/x-diff', body: 'All planks were replaced.' };
    expect((await readMail(mailFixture({ type: 'multipart/mixed', body: [PLAIN, patch] }))).text).toBe(
      'He did not sign the letter.\n\nAll planks were replaced.',
    );
  });

  test('parts for programs are named by their types', async () => {
    const status = { type: 'message/delivery-status', body: 'Action: failed' };
    const { members, notes } = await readMail(mailFixture({ type: 'multipart/report', body: [PLAIN, status] }));
    expect(members).toEqual([]);
    expect(notes).toContainEqual({ kind: 'unreadParts', count: 1, names: ['message/delivery-status'] });
  });

  test('files that only one alternative has are kept', async () => {
    const withFile = { type: 'multipart/mixed', body: [{ ...HTML, body: '<p>No.</p>' }, PDF] };
    const { members, text } = await readMail(mailFixture({ type: 'multipart/alternative', body: [PLAIN, withFile] }));
    expect(text).toBe('He did not sign the letter.');
    expect(members?.map((member) => member.name)).toEqual(['report.pdf']);
  });

  test('small pictures in the text are named, large ones are members', async () => {
    const picture = (name: string, size: number) => ({
      type: `image/png; name="${name}"`,
      body: Buffer.alloc(size),
      headers: { 'Content-ID': `<${name}@n.example>`, 'Content-Disposition': 'inline' },
    });
    const { members, notes } = await readMail(
      mailFixture({ type: 'multipart/related', body: [HTML, picture('logo.png', 900), picture('scan.png', 90_000)] }),
    );
    expect(members?.map((member) => member.name)).toEqual(['scan.png']);
    expect(notes).toContainEqual({ kind: 'unreadParts', count: 1, names: ['logo.png'] });
  });

  test('a signed mail is read without its signature', async () => {
    const signature = { type: 'application/pkcs7-signature; name="smime.p7s"', body: Buffer.from('x') };
    const { text, members } = await readMail(mailFixture({ type: 'multipart/signed', body: [PLAIN, signature] }));
    expect(text).toBe('He did not sign the letter.');
    expect(members).toEqual([]);
    const clear =
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHe did not sign the letter.\n- - He did not.\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n';
    expect((await readMail(plainMail(clear))).text).toBe('He did not sign the letter.\n\n- He did not.');
  });

  test.each([
    ['OpenPGP', mailFixture({ type: 'multipart/encrypted; protocol="application/pgp-encrypted"', body: [PLAIN] })],
    [
      'S/MIME',
      mailFixture({ type: 'application/pkcs7-mime; smime-type=enveloped-data', body: Buffer.from('3080', 'hex') }),
    ],
    ['OpenPGP in the text', plainMail('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n')],
  ])('encrypted with %s is told', async (_kind, bytes) => {
    await expect(readMail(bytes)).rejects.toThrow('is encrypted');
  });

  test('a signed message of S/MIME in one piece is opened', async () => {
    const inner = Buffer.from('Content-Type: text/plain\r\n\r\nHe did not sign the letter.');
    const der = (tag: number, ...parts: readonly Uint8Array[]) => {
      const content = Buffer.concat(parts);
      return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content]);
    };
    const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'));
    const encapsulated = der(0x30, oid('2a864886f70d010701'), der(0xa0, der(4, inner)));
    const signed = der(0x30, der(2, Buffer.from([1])), der(0x31), encapsulated);
    const body = der(0x30, oid('2a864886f70d010702'), der(0xa0, signed));
    const bytes = mailFixture({ type: 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', body });
    expect((await readMail(bytes)).text).toBe('He did not sign the letter.');
  });

  test('a text that is named like a file is the body if there is no other', async () => {
    const named = { ...PLAIN, type: 'text/plain; charset=utf-8; name="letter.txt"' };
    expect((await readMail(mailFixture({ type: 'multipart/mixed', body: [named, PDF] }))).text).toBe(
      'He did not sign the letter.',
    );
  });

  test('a multipart whose boundary is missing is shown as text', async () => {
    const bytes = Buffer.from('From: t@n.example\nContent-Type: multipart/mixed\n\nHe did not sign the letter.\n');
    expect((await readMail(bytes)).text).toBe('He did not sign the letter.');
  });

  test('a mail that is cut short keeps what it has', async () => {
    const whole = mailFixture({ type: 'multipart/mixed', body: [PLAIN, PDF] });
    expect((await readMail(whole.subarray(0, whole.length - 40))).text).toBe('He did not sign the letter.');
  });
});

describe('a mail that only forwards another', () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Elin Halden <elin@toravn.example>\nDate: Sun, Jun 11, 2023 at 9:12 AM\nSubject: The first letter\nTo: <runa@toravn.example>\n\n\nHe did not sign the letter.\n';

  test('reads as that one, with a note', async () => {
    const { text, metadata, notes } = await readMail(plainMail(forwarded));
    expect(text).toBe('He did not sign the letter.');
    expect(metadata).toEqual({ title: 'The first letter', author: 'Elin Halden', published: '2023-06-11' });
    expect(notes).toContainEqual({ kind: 'forwarded', names: ['Runa Kestel'] });
  });

  test('with words of its own does not', async () => {
    const { text, metadata } = await readMail(plainMail(`Please look at this.\n\n${forwarded}`));
    expect(text).toBe('Please look at this.');
    expect(metadata.author).toBe('Runa Kestel');
  });

  test('nothing but marked quotations is told', async () => {
    await expect(readMail(plainMail('> He did not sign.\n'))).rejects.toThrow('only quotes other messages');
  });
});

describe('HTML of a mail', () => {
  test('keeps headings, lists and tables', async () => {
    const html =
      '<h2>Result</h2><ul><li>one</li></ul><table><tr><th>Ship</th><th>Crew</th></tr><tr><td>Heron</td><td>4</td></tr></table>';
    const { text } = await readMail(htmlMail(html));
    expect(text).toContain('Result');
    expect(text).toContain('Heron | 4');
  });
});
