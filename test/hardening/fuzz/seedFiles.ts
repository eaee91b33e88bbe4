import { Paragraph } from 'docx';
import { docxFixture } from '../../fixtures/docxFixture.ts';
import { epubFixture } from '../../fixtures/epubFixture.ts';
import { htmlMail, plainMail } from '../../fixtures/mailFixture.ts';
import { pdfFixture } from '../../fixtures/pdfFixture.ts';
import { zipFixture } from '../../fixtures/zipFixture.ts';

const TEXT =
  'On 3 May 2021 the harbour office closed the south pier. “Nobody was told,” said Ada Quill, who chairs the board of Arrel.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A small valid file of each kind, to be changed. */
export async function seedFiles(): Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]> {
  const docx = await docxFixture({ title: 'Pier', sections: [{ children: [new Paragraph(TEXT)] }] });
  return [
    { file: 'a.txt', bytes: bytes(`${TEXT}\n\n${TEXT}\n`) },
    {
      file: 'a.md',
      bytes: bytes(
        `---\ntitle: Pier\ndate: 2021-05-03\n---\n# Pier\n\n- ${TEXT}\n\n> ${TEXT}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
      ),
    },
    {
      file: 'a.html',
      bytes: bytes(
        `<html><head><title>Pier</title><style>p{color:red}</style></head><body><h1>Pier</h1><p>${TEXT}</p><table><tr><td>1</td></tr></table></body></html>`,
      ),
    },
    { file: 'a.rtf', bytes: bytes(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 ${TEXT.replace(/[“”]/gu, '"')}\\par}`) },
    { file: 'a.csv', bytes: bytes(`day,note\n2021-05-03,"${TEXT}"\n2021-05-04,quiet\n`) },
    {
      file: 'a.srt',
      bytes: bytes(`1\n00:00:01,000 --> 00:00:04,000\n${TEXT}\n\n2\n00:00:05,000 --> 00:00:06,000\nYes.\n`),
    },
    {
      file: 'a.eml',
      bytes: plainMail(TEXT, {
        Subject: 'Pier',
        From: 'Ada <ada@quay.example>',
        Date: 'Mon, 3 May 2021 10:00:00 +0000',
      }),
    },
    { file: 'b.eml', bytes: htmlMail(`<p>${TEXT}</p>`) },
    {
      file: 'a.json',
      bytes: bytes(
        JSON.stringify({
          name: 'Pier',
          messages: [{ type: 'message', date: '2021-05-03T10:00:00', from: 'Ada', text: TEXT }],
        }),
      ),
    },
    { file: 'a.docx', bytes: docx },
    { file: 'a.epub', bytes: await epubFixture({ chapters: [{ path: 'c.xhtml', body: `<p>${TEXT}</p>` }] }) },
    { file: 'a.pdf', bytes: await pdfFixture((pdf) => void pdf.text(TEXT)) },
    { file: 'a.zip', bytes: zipFixture([{ name: 'a.txt', content: bytes(TEXT) }]) },
  ];
}
