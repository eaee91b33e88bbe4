import { z } from 'zod';
import type { Aside } from '../../../dossier/document.ts';
import { type Box, boxIn, isMatrix, type Matrix } from './matrix.ts';

/** PDF 32000-1 §12.5.3. */
const HIDDEN = 2;
const NO_VIEW = 32;

const text = z.object({ str: z.string() }).nullish().catch(undefined);
const annotationSchema = z.object({
  id: z.string(),
  subtype: z.string(),
  rect: z.array(z.number()).length(4),
  annotationFlags: z.number().catch(0),
  contentsObj: text,
  titleObj: text,
  creationDate: z.string().nullish().catch(undefined),
  modificationDate: z.string().nullish().catch(undefined),
  fieldType: z.string().nullish().catch(undefined),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .catch(undefined),
  options: z
    .array(z.object({ exportValue: z.string(), displayValue: z.string() }))
    .nullish()
    .catch(undefined),
  password: z.boolean().nullish().catch(undefined),
  multiLine: z.boolean().nullish().catch(undefined),
  checkBox: z.boolean().nullish().catch(undefined),
  radioButton: z.boolean().nullish().catch(undefined),
  exportValue: z.string().nullish().catch(undefined),
  buttonValue: z.string().nullish().catch(undefined),
});

type Parsed = z.infer<typeof annotationSchema>;

/** An annotation of a page (PDF 32000-1 §12.5), as far as it has text. */
export interface Annotation {
  readonly id: string;
  readonly box: Box;
  /** `value`: what a form's field holds. `free`: text on the page. `stamp`: what is stamped on it. `note`: what a reviewer says. */
  readonly kind: 'value' | 'free' | 'stamp' | 'note';
  readonly text: string;
  readonly isMultiline: boolean;
  readonly author: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** Kinds whose contents are what a reviewer says of the page. */
const NOTES: ReadonlySet<string> = new Set(
  'Text Highlight Underline StrikeOut Squiggly Caret Line Square Circle Polygon PolyLine Ink FileAttachment'.split(' '),
);

function fieldText(parsed: Parsed): string {
  const { fieldType, fieldValue, options } = parsed;
  if (parsed.checkBox === true) return fieldValue === parsed.exportValue && fieldValue !== 'Off' ? '☒' : '☐';
  if (parsed.radioButton === true) return fieldValue === parsed.buttonValue && fieldValue !== null ? '☒' : '☐';
  if ((fieldType !== 'Tx' && fieldType !== 'Ch') || parsed.password === true) return '';
  const values = typeof fieldValue === 'string' ? [fieldValue] : (fieldValue ?? []);
  const shown = values.map((value) => options?.find((option) => option.exportValue === value)?.displayValue ?? value);
  return shown.join(', ').replace(/\s+/gu, ' ').trim();
}

/** The day of a PDF date such as `D:20210504093000+02'00'` (PDF 32000-1 §7.9.4). */
function dayOf(date: string | null | undefined): string | undefined {
  const match = /^D:(\d{4})(\d{2})(\d{2})/u.exec(date ?? '');
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

/** Whether the flags of an annotation keep it from being shown. */
export function isHidden(flags: number): boolean {
  return (flags & (HIDDEN | NO_VIEW)) !== 0;
}

function annotationOf(parsed: Parsed, transform: Matrix): Annotation | undefined {
  if (isHidden(parsed.annotationFlags)) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = parsed.rect;
  const common = {
    id: parsed.id,
    box: boxIn(transform, x0, y0, x1, y1),
    isMultiline: parsed.multiLine === true,
    author: parsed.titleObj?.str.trim() || undefined,
    date: dayOf(parsed.modificationDate) ?? dayOf(parsed.creationDate),
  };
  const said = (parsed.contentsObj?.str ?? '').trim();
  if (parsed.subtype === 'Widget') return { ...common, kind: 'value', text: fieldText(parsed) };
  if (parsed.subtype === 'FreeText') return { ...common, kind: 'free', text: said };
  if (parsed.subtype === 'Stamp') return { ...common, kind: 'stamp', text: said };
  return NOTES.has(parsed.subtype) && said !== '' ? { ...common, kind: 'note', text: said } : undefined;
}

/** The annotations of a page that have text, as the parser gives them. `transform` is that of the page's viewport. */
export function annotationsOf(given: readonly unknown[], transform: readonly unknown[]): readonly Annotation[] {
  if (!isMatrix(transform)) return [];
  return given.flatMap((one) => {
    const parsed = annotationSchema.safeParse(one);
    return parsed.success ? (annotationOf(parsed.data, transform) ?? []) : [];
  });
}

/** What reviewers say of a page, beside its text. */
export function commentsAmong(annotations: readonly Annotation[]): readonly Aside[] {
  return annotations
    .filter(({ kind }) => kind === 'note')
    .map(({ text: said, author, date }) => ({
      kind: 'comment',
      text: said,
      ...(author === undefined ? {} : { author }),
      ...(date === undefined ? {} : { date }),
    }));
}
