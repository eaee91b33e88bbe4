import type { BlockKind } from '../../../dossier/document.ts';
import { isCaption } from '../../text/captionLine.ts';
import { childOf, type XmlElement } from '../../xml/xmlElement.ts';
import type { ListPlace } from './listCounters.ts';
import { numberOf } from './properties.ts';
import type { StoryKind } from './storyContext.ts';
import type { Style } from './styles.ts';

/** The outline level of body text (ECMA-376, part 1, 17.3.1.20). */
const BODY_LEVEL = 9;
/** A longer text is a paragraph that only has a place in the outline, as in contracts. UTF-16 units. */
const LONGEST_HEADING = 300;

const headingName = /^heading ?([1-9])\b/u;
/** Word and LibreOffice write these names in English into the file, whatever the language of the program. */
const titles: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['subtitle', 2],
]);
const quotation = /^(?:(?:intense )?quote|block text|(?:block )?quotations?)$/u;
const caption = /^(?:(?:image |table )?caption|illustration|figure)$/u;

type Kinded = { readonly kind: BlockKind; readonly level?: number };

/** The level of a heading by its place in the outline or the names of its styles; undefined for other text. */
function headingLevel(properties: XmlElement | undefined, style: Style | undefined): number | undefined {
  const outline = numberOf(properties, 'w:outlineLvl') ?? style?.outlineLevel;
  if (outline !== undefined) return outline >= 0 && outline < BODY_LEVEL ? outline + 1 : titleLevel(style);
  const named = style?.names.map((name) => headingName.exec(name)?.[1]).find((level) => level !== undefined);
  return named === undefined ? titleLevel(style) : Number(named);
}

function titleLevel(style: Style | undefined): number | undefined {
  return style?.names.map((name) => titles.get(name)).find((level) => level !== undefined);
}

/** Whether the style is the one for the title of a document. */
export function isTitle(style: Style | undefined): boolean {
  return style?.names.includes('title') === true;
}

/** What kind of block a paragraph is, by its style, its place in the outline and its list. */
export function blockKindOf(
  text: string,
  element: XmlElement,
  style: Style | undefined,
  place: ListPlace | undefined,
  story: StoryKind,
): Kinded {
  if (story === 'runningHead') return { kind: 'runningHead' };
  if (story === 'note') return { kind: 'footnote' };
  const level = headingLevel(childOf(element, 'w:pPr'), style);
  if (level !== undefined && text.length <= LONGEST_HEADING) return { kind: 'heading', level };
  if (style?.names.some((name) => quotation.test(name))) return { kind: 'blockQuotation' };
  if (style?.names.some((name) => caption.test(name))) return { kind: 'caption' };
  if (place !== undefined) return { kind: 'listItem', level: place.level + 1 };
  return { kind: isCaption(text.trim()) ? 'caption' : 'paragraph' };
}
