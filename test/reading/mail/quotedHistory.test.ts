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
  ['Apple Mail', 'No, he did not sign.\n\nOn 11 Jun 2023, at 09:12, Ilse Marder wrote:\n\n> Did he sign?\n', 1],
  [
    'Gmail, with the line above the quotation wrapped',
    'No, he did not sign.\n\nOn Sun, Jun 11, 2023 at 9:12 AM Ilse Marder <ilse@norvik.example>\nwrote:\n\n> Did he sign?\n>\n> I must know.\n',
    1,
  ],
  [
    'Gmail, right below the answer',
    'No, he did not sign.\nOn Sun, Jun 11, 2023 at 9:12 AM Ilse Marder wrote:\n> Did he sign?\n',
    1,
  ],
  ['Thunderbird in German', 'No, he did not sign.\n\nAm 11.06.23 um 09:12 schrieb Ilse Marder:\n> Did he sign?\n', 1],
  [
    'Gmail in French',
    'No, he did not sign.\n\nLe dim. 11 juin 2023 à 09:12, Ilse Marder <ilse@norvik.example> a\nécrit :\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Arabic',
    'No, he did not sign.\n\nفي الأحد، 11 يونيو 2023 في 9:12 ص كتبت Ilse Marder <ilse@norvik.example>:\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Japanese',
    'No, he did not sign.\n\n2023年6月11日(日) 9:12 Ilse Marder <ilse@norvik.example>:\n\n> Did he sign?\n',
    1,
  ],
  [
    'Gmail in Hebrew',
    'No, he did not sign.\n\n‫בתאריך יום א׳, 11 ביוני 2023 ב-9:12 מאת ‪Ilse Marder‬‏ <‪ilse@norvik.example‬‏>:‬\n\n> Did he sign?\n',
    1,
  ],
  [
    'a program in a language that is not known',
    'No, he did not sign.\n\n2023. gada 11. jūnijs 09:12, Ilse Marder <ilse@norvik.example> rakstīja:\n\n> Did he sign?\n',
    1,
  ],
  ['mutt', 'No, he did not sign.\n\n* Ilse Marder <ilse@norvik.example> [2023-06-11 09:12]:\n> Did he sign?\n', 1],
  ['a quotation of a quotation', 'No, he did not sign.\n\nIlse Marder wrote:\n>> Did you ask?\n> Did he sign?\n', 1],
  ['initials', 'No, he did not sign.\n\nIM> Did he sign?\nIM> I must know.\n', 1],
  [
    'Outlook in English',
    'No, he did not sign.\n\n-----Original Message-----\nFrom: Marder, Ilse \nSent: Sunday, June 11, 2023 9:12 AM\nTo: Brandt, Tove\nSubject: Letter\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in German, without a mark',
    'No, he did not sign.\n\nVon: Marder, Ilse\nGesendet: Sonntag, 11. Juni 2023 09:12\nAn: Brandt, Tove\nBetreff: Brief\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook with a rule and emphasis',
    'No, he did not sign.\n\n________________________________\n*From:* Ilse Marder\n*Sent:* Sunday, June 11, 2023 9:12 AM\n*To:* Tove Brandt\n*Subject:* Letter\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in Japanese',
    'No, he did not sign.\n\n差出人: Ilse Marder\n送信日時: 2023年6月11日 9:12\n宛先: Tove Brandt\n件名: 手紙\n\nDid he sign?\n',
    1,
  ],
  [
    'Outlook in a language that is not known',
    'No, he did not sign.\n\nNo kā: Ilse Marder <ilse@norvik.example>\nNosūtīts: 2023. gada 11. jūnijs 09:12\nKam: Tove Brandt\nTēma: Vēstule\n\nDid he sign?\n',
    1,
  ],
  [
    'a forwarded message of Gmail',
    'No, he did not sign.\n\n---------- Forwarded message ---------\nFrom: Ilse Marder <ilse@norvik.example>\nDate: Sun, Jun 11, 2023 at 9:12 AM\nSubject: Letter\nTo: <tove@norvik.example>\n\n\nDid he sign?\n',
    1,
  ],
  [
    'a forwarded message of Apple Mail',
    'No, he did not sign.\n\n> Begin forwarded message:\n> \n> From: Ilse Marder <ilse@norvik.example>\n> Subject: Letter\n> \n> Did he sign?\n',
    1,
  ],
  [
    'a telephone that marks no quotation',
    'No, he did not sign.\n\nOn Jun 11, 2023, at 9:12 AM, Ilse Marder <ilse@norvik.example> wrote:\n\nDid he sign?\n',
    1,
  ],
  ['Lotus Notes', 'No, he did not sign.\n\n-----Ilse Marder/Norvik wrote: -----\nDid he sign?\n', 1],
];

describe('messages that are quoted in plain text', () => {
  test.each(PLAIN)('%s', async (_program, body, count) => {
    const { own, quoted } = await read(plainMail(body));
    expect(own).toBe('No, he did not sign.');
    expect(quoted).toHaveLength(count);
    expect(quoted.join('\n')).toContain('Did he sign?');
  });

  test('answers between parts of a quotation keep their order', async () => {
    const body = 'Ilse Marder wrote:\n> Did he sign?\n\nNo.\n\n> Did she?\n\nYes, she did.\n';
    expect(await read(plainMail(body))).toEqual({
      own: 'No.\n\nYes, she did.',
      quoted: ['Ilse Marder wrote:\nDid he sign?', 'Did she?'],
    });
  });

  test('an answer below an original message that is marked line by line', async () => {
    const body = '-----Original Message-----\n> From: Ilse\n> Did he sign?\n\nNo, he did not sign.\n';
    expect((await read(plainMail(body))).own).toBe('No, he did not sign.');
  });

  test('the sender’s own lists and introductions stay', async () => {
    const body =
      'The route is:\n\nFrom: Norvik\nTo: Larkhaven\nDate: 5 May 2023\n\nThe minister says in his letter:\n\n> We regret it.\n\nI doubt that.\n';
    const { own, quoted } = await read(plainMail(body));
    expect(own).toContain('From: Norvik');
    expect(own).toContain('The minister says in his letter:');
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
      'No, he did not sign.\n\nFrom: Marder, Ilse [mailto:ilse@norvik.example]\nSent: 11 June 2023 09:12\nTo: Tove\nSubject: x\n\nDid he?\n';
    const { asides } = await readMail(plainMail(body));
    expect(asides).toMatchObject([{ kind: 'history', author: 'Marder, Ilse' }]);
  });
});

const MARKUP: readonly (readonly [program: string, html: string])[] = [
  [
    'Gmail',
    '<div dir="ltr">No, he did not sign.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Sun, Jun 11, 2023 at 9:12 AM Ilse Marder &lt;<a href="mailto:ilse@norvik.example">ilse@norvik.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div dir="ltr">Did he sign?</div></blockquote></div>',
  ],
  [
    'Gmail, forwarded',
    '<div dir="ltr">No, he did not sign.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Ilse Marder</strong> <span>&lt;ilse@norvik.example&gt;</span><br>Date: Sun, Jun 11, 2023<br>Subject: Letter<br>To: &lt;tove@norvik.example&gt;<br></div><br><div>Did he sign?</div></div></div>',
  ],
  [
    'Apple Mail',
    '<html><body>No, he did not sign.<br><div><br><blockquote type="cite"><div>On 11 Jun 2023, at 09:12, Ilse Marder &lt;ilse@norvik.example&gt; wrote:</div><br><div><p>Did he sign?</p></div></blockquote></div><br></body></html>',
  ],
  [
    'Apple Mail of an older kind',
    '<body>No, he did not sign.<br><div><div>On Jun 11, 2023, at 9:12 AM, Ilse Marder &lt;ilse@norvik.example&gt; wrote:</div><br><blockquote type="cite"><div>Did he sign?</div></blockquote></div></body>',
  ],
  [
    'Thunderbird',
    '<p>No, he did not sign.</p><div class="moz-cite-prefix">Am 11.06.23 um 09:12 schrieb Ilse Marder:<br></div><blockquote type="cite" cite="mid:a@b"><p>Did he sign?</p></blockquote>',
  ],
  [
    'Outlook',
    "<div class=WordSection1><p class=MsoNormal>No, he did not sign.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Marder, Ilse <br><b>Gesendet:</b> Sonntag, 11. Juni 2023 09:12<br><b>An:</b> Brandt, Tove<br><b>Betreff:</b> Brief<o:p></o:p></p></div></div><p class=MsoNormal>Did he sign?</p></div>",
  ],
  [
    'Outlook on the web, in French',
    '<div>No, he did not sign.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>De :</b> Ilse Marder<br><b>Envoyé :</b> dimanche 11 juin 2023 09:12<br><b>À :</b> Tove Brandt<br><b>Objet :</b> lettre</font></div><div>Did he sign?</div>',
  ],
  [
    'Yandex, which marks quotations like any other',
    '<div>No, he did not sign.</div><div>11.06.2023, 09:12, "Ilse Marder" &lt;ilse@norvik.example&gt;:</div><blockquote><p>Did he sign?</p></blockquote>',
  ],
  [
    'GMX',
    '<div>No, he did not sign.<div><div name="quote" style="margin:10px"><div><b>Gesendet:</b> Sonntag, 11. Juni 2023 um 09:12 Uhr<br><b>Von:</b> "Ilse Marder" &lt;ilse@norvik.example&gt;<br><b>An:</b> tove@norvik.example<br><b>Betreff:</b> Brief</div><div>Did he sign?</div></div></div></div>',
  ],
  [
    'Yahoo',
    '<div>No, he did not sign.</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Sunday, June 11, 2023, 9:12 AM, Ilse Marder &lt;ilse@norvik.example&gt; wrote:</div><div>Did he sign?</div></div>',
  ],
  [
    'Proton',
    '<div>No, he did not sign.</div><div class="protonmail_quote">On Sunday, June 11th, 2023 at 9:12, Ilse Marder wrote:<br><blockquote class="protonmail_quote" type="cite">Did he sign?</blockquote></div>',
  ],
  [
    'a head with each line in an element',
    '<div>No, he did not sign.</div><div><b>From: </b>Ilse Marder &lt;ilse@norvik.example&gt;</div><div><b>Date: </b>11 June 2023 09:12</div><div><b>To: </b>Tove</div><div><b>Subject: </b>Letter</div><div>Did he sign?</div>',
  ],
  ['text with marks in lines', '<pre>No, he did not sign.\n\nIlse Marder wrote:\n&gt; Did he sign?\n</pre>'],
  [
    'a line above that is text between elements',
    '<p>No, he did not sign.</p>On 11 Jun 2023, at 09:12, Ilse Marder wrote:<br><blockquote>Did he sign?</blockquote>',
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
      '<div class="gmail_quote"><div class="gmail_attr">On Sun, Ilse &lt;i@norvik.example&gt; wrote:<br></div><blockquote class="gmail_quote">Did he sign?</blockquote><div>No, he did not.</div><blockquote class="gmail_quote">Did she?</blockquote><div>Yes.</div></div>';
    expect(await read(htmlMail(html))).toEqual({
      own: 'No, he did not.\n\nYes.',
      quoted: ['On Sun, Ilse <i@norvik.example> wrote:\n\nDid he sign?', 'Did she?'],
    });
  });

  test('a quotation of a document stays the sender’s', async () => {
    const html =
      '<p>The minister’s letter says:</p><blockquote><p>We regret the delay.</p></blockquote><p>I doubt it.</p>';
    expect(await read(htmlMail(html))).toEqual({
      own: 'The minister’s letter says:\n\nWe regret the delay.\n\nI doubt it.',
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
