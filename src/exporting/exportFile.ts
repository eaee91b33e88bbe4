import type { ExportFormat } from '../answer/exportFormat.ts';
import type { Answer } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { BriefingExport } from '../team/briefing/briefingAnswer.ts';
import { type Handout, handoutOf } from '../views/handout.ts';
import { wording } from '../wording/catalogue.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './cslJson.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toRis } from './ris.ts';

/** A file that is handed over. */
export interface ExportedFile {
  /** Letters, digits, `-` and an ending, so that every system takes it. */
  readonly name: string;
  readonly description: string;
  readonly data: Uint8Array;
}

type Make = (answer: BriefingExport, dossier: Dossier) => string | Promise<Uint8Array>;

interface Form {
  readonly ending: string;
  readonly make: Make;
}

// The library of a form is loaded when the first such file is made.
const FORMS: Readonly<Record<ExportFormat, Form>> = {
  markdown: { ending: 'md', make: drawn(toMarkdown) },
  docx: { ending: 'docx', make: drawn(async (handout) => (await import('./docx.ts')).toDocx(handout)) },
  pdf: { ending: 'pdf', make: drawn(async (handout) => (await import('./pdf/pdf.ts')).toPdf(handout)) },
  html: { ending: 'html', make: drawn(toHtml) },
  bibtex: { ending: 'bib', make: drawn(toBibtex) },
  ris: { ending: 'ris', make: drawn(toRis) },
  'csl-json': { ending: 'csl.json', make: drawn(toCslJson) },
  json: { ending: 'json', make: toJson },
};

/** How a form is made that draws the handout. */
function drawn(draw: (handout: Handout) => string | Promise<Uint8Array>): Make {
  return (answer, dossier) => draw(handoutOf(answer, dossier));
}

/**
 * The file that an answer says is to be handed over, or undefined. The answer must have passed the guard just before: what
 * the dossier does not have throws.
 */
export async function exportFile(answer: Answer, dossier: Dossier): Promise<ExportedFile | undefined> {
  if (answer.command !== 'briefing' || answer.form !== 'export') return undefined;
  const { name, format } = answer;
  const { ending, make } = FORMS[format];
  const made = await make(answer, dossier);
  return {
    name: `${fileNameOf(name)}.${ending}`,
    description: wording.handout.file(name, wording.handout.forms[format]),
    data: typeof made === 'string' ? new TextEncoder().encode(made) : made,
  };
}

/** Longest name without its ending. */
const LONGEST_NAME = 60;

function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-zA-Z0-9]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '')
    .toLowerCase();
  return plain.slice(0, LONGEST_NAME).replace(/(?<!-)-+$/u, '') || 'briefing';
}
