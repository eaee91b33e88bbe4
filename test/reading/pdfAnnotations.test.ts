import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/reading/pdf/pdf.ts';
import { drawLines, type Pdf, pdfFixture } from '../fixtures/pdfFixture.ts';
import { type PdfObject, rawPdf } from '../fixtures/rawPdf.ts';
import { outline } from '../fixtures/readFixture.ts';

const FONTS = '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>';
const LABELS = ['Name of the witness:', 'Ship:', 'Was heard before:', 'Was not heard:']
  .map((label, at) => `BT /F1 11 Tf 1 0 0 1 72 ${700 - at * 30} Tm (${label}) Tj ET`)
  .join('\n');

/** A page with these annotations, each a dictionary without its kind and place. */
async function annotated(annotations: readonly string[], content = LABELS, more: readonly PdfObject[] = []) {
  const objects = annotations.map((value) => ({ value: `<< /Type /Annot ${value} >>` }));
  const own = annotations.map((_, at) => `${3 + at} 0 R`).join(' ');
  return readPdf(rawPdf([{ content, entries: `/Annots [${own}]` }], FONTS, [...objects, ...more]));
}

const field = (at: number, value: string) =>
  `/Subtype /Widget /F 4 /Rect [200 ${695 - at * 30} 400 ${712 - at * 30}] ${value}`;

describe('values of form fields are in their place', () => {
  test('text, choices, boxes and radio buttons, drawn or not', async () => {
    const states = '/AP << /N << /Yes 3 0 R /Off 3 0 R >> >>';
    const document = await annotated([
      field(0, '/FT /Tx /T (name) /V (Marta Holm)'),
      field(1, '/FT /Ch /Ff 131072 /T (ship) /V (h) /Opt [[(h) (Heron)] [(g) (Gull)]]'),
      field(2, `/FT /Btn /T (a) /V /Yes /AS /Yes ${states}`),
      field(3, `/FT /Btn /T (b) /V /Off /AS /Off ${states}`),
    ]);
    expect(document.text.replaceAll('\n\n', ' ').replaceAll(' | ', ' ')).toBe(
      'Name of the witness: Marta Holm Ship: Heron Was heard before: ☒ Was not heard: ☐',
    );
  });

  test('a form of pdfkit; a password is not read', async () => {
    const bytes = await pdfFixture((pdf: Pdf) => {
      pdf.font('Helvetica').fontSize(11).initForm();
      drawLines(pdf, ['What happened that night at the pier:', 'The word for the gate:'], 72, 100, 100);
      pdf.formText('what', 72, 120, 300, 60, {
        multiline: true,
        value: 'The firm stopped its work.\nNobody was told.',
      });
      pdf.formText('secret', 200, 198, 100, 16, { password: true, value: 'sesame' });
    });
    const { text } = await readPdf(bytes);
    expect(text).toMatch(
      /^What happened that night at the pier:\s+The firm stopped its work\. Nobody was told\.\s+The word for the gate:/u,
    );
    expect(text).not.toContain('sesame');
  });

  test('a hidden field is not read', async () => {
    const { text } = await annotated([field(0, '/FT /Tx /T (name) /V (Marta Holm)').replace('/F 4', '/F 2')]);
    expect(text).not.toContain('Marta');
  });
});

describe('what reviewers write', () => {
  test('comments are listed with author and date; free text is text', async () => {
    const rect = '/F 4 /Rect [72 690 200 712]';
    const { text, asides, notes } = await annotated([
      `/Subtype /Text ${rect} /Contents (Is this so?) /T (A. Vey) /M (D:20210504093000Z)`,
      `/Subtype /Highlight ${rect} /QuadPoints [72 712 200 712 72 690 200 690] /Contents (See the log.) /T (I. Tarrow)`,
      `/Subtype /Highlight ${rect} /QuadPoints [72 712 200 712 72 690 200 690]`,
      '/Subtype /FreeText /F 4 /Rect [72 500 300 520] /DA (/Helv 11 Tf 0 g) /Contents (Added by hand on the pier)',
      `/Subtype /Link ${rect} /Contents (a link)`,
    ]);
    expect(asides).toEqual([
      { kind: 'comment', text: 'Is this so?', author: 'A. Vey', date: '2021-05-04' },
      { kind: 'comment', text: 'See the log.', author: 'I. Tarrow' },
    ]);
    expect(notes).toEqual([{ kind: 'comments', count: 2 }]);
    expect(text).toContain('Added by hand on the pier');
    expect(text).not.toMatch(/Is this so|See the log|a link/u);
  });

  test('a stamp is set apart', async () => {
    const stamp = 'BT /F1 14 Tf 1 0 0 1 5 5 Tm (RECEIVED) Tj ET';
    const document = await annotated(['/Subtype /Stamp /F 4 /Rect [300 690 400 712] /AP << /N 4 0 R >>'], LABELS, [
      { value: `<< /Type /XObject /Subtype /Form /BBox [0 0 100 22] /Resources ${FONTS} >>`, stream: stamp },
    ]);
    expect(outline(document)[0]).toBe('runningHead p1: RECEIVED');
  });
});
