import { describe, expect, test } from 'vitest';
import { readMail } from '../../../src/reading/mail/mail.ts';
import { htmlMail, plainMail } from '../../fixtures/mailFixture.ts';
import { HTML_STYLES, OWN_TEXTS, PLAIN_STYLES } from './quotingStyles.ts';

/** The sender's own words, and the beginnings of what is quoted. */
async function read(bytes: Uint8Array) {
  const { text, asides = [] } = await readMail(bytes);
  return { own: text, quoted: asides.map((aside) => aside.text) };
}

/** Replies in plain text, as mail programs write them; the sender's own words are "No, he did not sign.". */
const PLAIN: readonly (readonly [program: string, body: string, quoted: number])[] = [
  ['Apple Mail', 'No, he did not sign.\n\nOn 11 Jun 2023, at 09:12, Elin Halden wrote:\n\n> Did he sign?\n', 1],
  [
    'Gmail, with the line above the quotation wrapped',
    'No, he did not sign.\n\nOn Sun, Jun 11, 2023 at 9:12 AM Elin Halden <elin@toravn.example>\nwrote:\n\n> Did he sign?\n>\n> I must know.\n',
    1,
  ],
  [
    'Gmail, right below the answer',
    'No, he did not sign.\nOn Sun, Jun 11, 2023 at 9:12 AM Elin Halden wrote:\n> Did he sign?\n',
    1,
  ],
  ['Thunderbird in German', 'No, he did not sign.\n\nAm 11.06.23 um 09:12 schrieb Elin Halden:\n> Did he sign?\n', 1],
  [
    'Gmail in French',
    'No, he did not sign.\n\nLe dim. 11 juin 2023 à 09:12, Elin Halden <elin@toravn.example> a\nécrit :\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Arabic',
    'No, he did not sign.\n\nفي الأحد، 11 يونيو 2023 في 9:12 ص كتبت Elin Halden <elin@toravn.example>:\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Japanese',
    'No, he did not sign.\n\n2023年6月11日(日) 9:12 Elin Halden <elin@toravn.example>:\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Hebrew',
    'No, he did not sign.\n\n‫בתאריך יום א׳, 11 ביוני 2023 ב-9:12 מאת ‪Elin Halden‬‏ <‪elin@toravn.example‬‏>:‬\n\n> Did he sign?\n',
    1,
  ],
  [
    'a program in a language that is not known',
    'No, he did not sign.\n\n2023. gada 11. jūnijs 09:12, Elin Halden <elin@toravn.example> rakstīja:\n\n> Did he sign?\n',
    1,
  ],
  ['mutt', 'No, he did not sign.\n\n* Elin Halden <elin@toravn.example> [2023-06-11 09:12]:\n> Did he sign?\n', 1],
  ['a quotation of a quotation', 'No, he did not sign.\n\nElin Halden wrote:\n>> Did you ask?\n> Did he sign?\n', 1],
  ['initials', 'No, he did not sign.\n\nIM> Did he sign?\nIM> I must know.\n', 1],
  [
    'Outlook in English',
    'No, he did not sign.\n\n-----Original Message-----\nFrom: Halden, Elin \nSent: Sunday, June 11, 2023 9:12 AM\nTo: Kestel, Runa\nSubject: Letter\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in German, without a mark',
    'No, he did not sign.\n\nVon: Halden, Elin\nGesendet: Sonntag, 11. Juni 2023 09:12\nAn: Kestel, Runa\nBetreff: Brief\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook with a rule and emphasis',
    'No, he did not sign.\n\n________________________________\n*From:* Elin Halden\n*Sent:* Sunday, June 11, 2023 9:12 AM\n*To:* Runa Kestel\n*Subject:* Letter\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in Japanese',
    'No, he did not sign.\n\n差出人: Elin Halden\n送信日時: 2023年6月11日 9:12\n宛先: Runa Kestel\n件名: 手紙\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in a language that is not known',
    'No, he did not sign.\n\nNo kā: Elin Halden <elin@toravn.example>\nNosūtīts: 2023. gada 11. jūnijs 09:12\nKam: Runa Kestel\nTēma: Vēstule\n\nDid he sign?\n',
    1,
  ],
  [
    'a forwarded message of Gmail',
    'No, he did not sign.\n\n---------- Forwarded message ---------\nFrom: Elin Halden <elin@toravn.example>\nDate: Sun, Jun 11, 2023 at 9:12 AM\nSubject: Letter\nTo: <runa@toravn.example>\n\n\nDid he sign?\n',
    1,
  ],
  [
    'a forwarded message of Apple Mail',
    'No, he did not sign.\n\n> Begin forwarded message:\n> \n> From: Elin Halden <elin@toravn.example>\n> Subject: Letter\n> \n> Did he sign?\n',
    1,
  ],
  [
    'a telephone that marks no quotation',
    'No, he did not sign.\n\nOn Jun 11, 2023, at 9:12 AM, Elin Halden <elin@toravn.example> wrote:\n\nDid he sign?\n',
    1,
  ],
  ['Lotus Notes', 'No, he did not sign.\n\n-----Elin Halden/Toravn wrote: -----\nDid he sign?\n', 1],
];

describe('messages that are quoted in plain text', () => {
  test.each(PLAIN)('%s', async (_program, body, count) => {
    const { own, quoted } = await read(plainMail(body));
    expect(own).toBe('No, he did not sign.');
    expect(quoted).toHaveLength(count);
    expect(quoted.join('\n')).toContain('Did he sign?');
  });

  test('answers between parts of a quotation keep their order', async () => {
    const body = 'Elin Halden wrote:\n> Did he sign?\n\nNo.\n\n> Did she?\n\nYes, she did.\n';
    expect(await read(plainMail(body))).toEqual({
      own: 'No.\n\nYes, she did.',
      quoted: ['Elin Halden wrote:\nDid he sign?', 'Did she?'],
    });
  });

  test('an answer below an original message that is marked line by line', async () => {
    const body = '-----Original Message-----\n> From: Elin\n> Did he sign?\n\nNo, he did not sign.\n';
    expect((await read(plainMail(body))).own).toBe('No, he did not sign.');
  });

  test('the sender’s own lists and introductions stay', async () => {
    const body =
      'The route is:\n\nFrom: Toravn\nTo: Larkhaven\nDate: 5 May 2023\n\nThe sheriff says in his letter:\n\n> We regret it.\n\nI doubt that.\n';
    const { own, quoted } = await read(plainMail(body));
    expect(own).toContain('From: Toravn');
    expect(own).toContain('The sheriff says in his letter:');
    expect(own).toContain('I doubt that.');
    expect(quoted).toEqual(['We regret it.']);
  });

  test('a line that a mailbox escaped is no quotation', async () => {
    const { own, quoted } = await read(plainMail('It began well.\n\n>From the second day on it was worse.\n'));
    expect(own).toContain('From the second day on it was worse.');
    expect(quoted).toEqual([]);
  });

  test('who sent what is quoted', async () => {
    const body =
      'No, he did not sign.\n\nFrom: Halden, Elin [mailto:elin@toravn.example]\nSent: 11 June 2023 09:12\nTo: Runa\nSubject: x\n\nDid he?\n';
    const { asides } = await readMail(plainMail(body));
    expect(asides).toMatchObject([{ kind: 'history', author: 'Halden, Elin' }]);
  });
});

const MARKUP: readonly (readonly [program: string, html: string])[] = [
  [
    'Gmail',
    '<div dir="ltr">No, he did not sign.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Sun, Jun 11, 2023 at 9:12 AM Elin Halden &lt;<a href="mailto:elin@toravn.example">elin@toravn.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div dir="ltr">Did he sign?</div></blockquote></div>',
  ],
  [
    'Gmail, forwarded',
    '<div dir="ltr">No, he did not sign.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Elin Halden</strong> <span>&lt;elin@toravn.example&gt;</span><br>Date: Sun, Jun 11, 2023<br>Subject: Letter<br>To: &lt;runa@toravn.example&gt;<br></div><br><div>Did he sign?</div></div></div>',
  ],
  [
    'Apple Mail',
    '<html><body>No, he did not sign.<br><div><br><blockquote type="cite"><div>On 11 Jun 2023, at 09:12, Elin Halden &lt;elin@toravn.example&gt; wrote:</div><br><div><p>Did he sign?</p></div></blockquote></div><br></body></html>',
  ],
  [
    'Apple Mail of an older kind',
    '<body>No, he did not sign.<br><div><div>On Jun 11, 2023, at 9:12 AM, Elin Halden &lt;elin@toravn.example&gt; wrote:</div><br><blockquote type="cite"><div>Did he sign?</div></blockquote></div></body>',
  ],
  [
    'Thunderbird',
    '<p>No, he did not sign.</p><div class="moz-cite-prefix">Am 11.06.23 um 09:12 schrieb Elin Halden:<br></div><blockquote type="cite" cite="mid:a@b"><p>Did he sign?</p></blockquote>',
  ],
  [
    'Outlook',
    "<div class=WordSection1><p class=MsoNormal>No, he did not sign.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Halden, Elin <br><b>Gesendet:</b> Sonntag, 11. Juni 2023 09:12<br><b>An:</b> Kestel, Runa<br><b>Betreff:</b> Brief<o:p></o:p></p></div></div><p class=MsoNormal>Did he sign?</p></div>",
  ],
  [
    'Outlook on the web, in French',
    '<div>No, he did not sign.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>De :</b> Elin Halden<br><b>Envoyé :</b> dimanche 11 juin 2023 09:12<br><b>À :</b> Runa Kestel<br><b>Objet :</b> lettre</font></div><div>Did he sign?</div>',
  ],
  [
    'Yandex, which marks quotations like any other',
    '<div>No, he did not sign.</div><div>11.06.2023, 09:12, "Elin Halden" &lt;elin@toravn.example&gt;:</div><blockquote><p>Did he sign?</p></blockquote>',
  ],
  [
    'GMX',
    '<div>No, he did not sign.<div><div name="quote" style="margin:10px"><div><b>Gesendet:</b> Sonntag, 11. Juni 2023 um 09:12 Uhr<br><b>Von:</b> "Elin Halden" &lt;elin@toravn.example&gt;<br><b>An:</b> runa@toravn.example<br><b>Betreff:</b> Brief</div><div>Did he sign?</div></div></div></div>',
  ],
  [
    'Yahoo',
    '<div>No, he did not sign.</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Sunday, June 11, 2023, 9:12 AM, Elin Halden &lt;elin@toravn.example&gt; wrote:</div><div>Did he sign?</div></div>',
  ],
  [
    'Proton',
    '<div>No, he did not sign.</div><div class="protonmail_quote">On Sunday, June 11th, 2023 at 9:12, Elin Halden wrote:<br><blockquote class="protonmail_quote" type="cite">Did he sign?</blockquote></div>',
  ],
  [
    'a head with each line in an element',
    '<div>No, he did not sign.</div><div><b>From: </b>Elin Halden &lt;elin@toravn.example&gt;</div><div><b>Date: </b>11 June 2023 09:12</div><div><b>To: </b>Runa</div><div><b>Subject: </b>Letter</div><div>Did he sign?</div>',
  ],
  ['text with marks in lines', '<pre>No, he did not sign.\n\nElin Halden wrote:\n&gt; Did he sign?\n</pre>'],
  [
    'a line above that is text between elements',
    '<p>No, he did not sign.</p>On 11 Jun 2023, at 09:12, Elin Halden wrote:<br><blockquote>Did he sign?</blockquote>',
  ],
];

describe('messages that are quoted in HTML', () => {
  test.each(MARKUP)('%s', async (_program, html) => {
    const { own, quoted } = await read(htmlMail(html));
    expect(own).toBe('No, he did not sign.');
    expect(quoted.join('\n')).toContain('Did he sign?');
  });

  test('answers between parts of a quotation of Gmail', async () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Sun, Elin &lt;i@toravn.example&gt; wrote:<br></div><blockquote class="gmail_quote">Did he sign?</blockquote><div>No, he did not.</div><blockquote class="gmail_quote">Did she?</blockquote><div>Yes.</div></div>';
    expect(await read(htmlMail(html))).toEqual({
      own: 'No, he did not.\n\nYes.',
      quoted: ['On Sun, Elin <i@toravn.example> wrote:\n\nDid he sign?', 'Did she?'],
    });
  });

  test('a quotation of a document stays the sender’s', async () => {
    const html =
      '<p>The sheriff’s letter says:</p><blockquote><p>We regret the delay.</p></blockquote><p>I doubt it.</p>';
    expect(await read(htmlMail(html))).toEqual({
      own: 'The sheriff’s letter says:\n\nWe regret the delay.\n\nI doubt it.',
      quoted: [],
    });
  });
});

describe('the styles of mail programs', () => {
  test.each(Object.entries(PLAIN_STYLES))('in plain text: %s', async (_style, quoted) => {
    for (const gap of ['\n\n', '\n']) {
      const { own, quoted: apart } = await read(plainMail(`No, he did not.${gap}${quoted}`));
      expect(own).toBe('No, he did not.');
      expect(apart.join('\n')).toContain('Did he sign?');
    }
  });

  test.each(Object.entries(HTML_STYLES))('in HTML: %s', async (_style, html) => {
    const { own, quoted } = await read(htmlMail(html));
    expect(own).toBe('No, he did not.');
    expect(quoted.join('\n')).toContain('Did he?');
  });

  test.each(OWN_TEXTS)('and what only looks like them: %j', async (text) => {
    expect((await read(plainMail(text))).quoted).toEqual([]);
  });
});
