import { readDocx } from '../../src/reading/office/docx.ts';
import { prose } from '../fixtures/prose.ts';
import { para, run, wordPackage } from '../fixtures/wordPackage.ts';

const MEGABYTE = 1024 * 1024;
/** Of the main part, unpacked. */
const SIZE = 4 * MEGABYTE;

/** What it costs to read a Word document of some megabytes of XML, as Word writes it. */
export async function benchDocx(): Promise<object> {
  const body = longBody();
  const bytes = await wordPackage({ body });
  const megabytes = body.length / MEGABYTE;
  await readDocx(bytes);
  const before = process.cpuUsage();
  const { blocks } = await readDocx(bytes);
  const { user, system } = process.cpuUsage(before);
  return {
    megabytesOfXml: Number(megabytes.toFixed(1)),
    blocks: blocks.length,
    cpuSecondsPerMegabyte: Number(((user + system) / 1e6 / megabytes).toFixed(3)),
    mostMemoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Headings, paragraphs of several runs, and tables: about a third of its characters are text. */
export function longBody(): string {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < SIZE; at += 1) {
    const piece = at % 20 === 0 ? heading(at) : at % 20 === 10 ? table(at) : paragraph(at);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

const properties = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/>';

function heading(at: number): string {
  return para(run(`Part ${at}`, properties), '<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/>');
}

function paragraph(at: number): string {
  const runs = prose(at, 2)
    .split(/(?<=[,.] )/u)
    .map((text) => run(text, properties));
  return para(runs.join(''), '<w:spacing w:after="120"/><w:jc w:val="both"/>');
}

function table(at: number): string {
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${para(run(text, properties))}</w:tc>`;
  const rows = Array.from(
    { length: 8 },
    (_, row) => `<w:tr>${cell(`Boat ${row}`)}${cell(`${at}`)}${cell('closed')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}
