import type { SetApart } from '../office/docx/setApart.ts';
import { type Slide, slidesInOrder } from '../slides/slideBlocks.ts';
import type { LooseBlock } from '../textBuilder.ts';
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts';
import type { OdfReader } from './odfReader.ts';
import type { OdfStyles } from './odfStyles.ts';

const CENTIMETRES: ReadonlyMap<string, number> = new Map([
  ['cm', 1],
  ['mm', 0.1],
  ['in', 2.54],
  ['pt', 2.54 / 72],
]);

/** A length in centimetres; 0 if there is none. */
function length(value: string | undefined): number {
  const match = /^(-?[\d.]+)(cm|mm|in|pt)$/u.exec(value ?? '');
  return match === null ? 0 : Number(match[1]) * (CENTIMETRES.get(match[2] ?? '') ?? 1);
}

function isRunning(shape: XmlElement): boolean {
  return /^(?:header|footer|date-time|page-number)$/u.test(shape.attributes['presentation:class'] ?? '');
}

/** The slides of a presentation (OpenDocument 1.3, part 3, 10.2.4), in their order. */
export function slideBlocks(
  presentation: XmlElement,
  styles: OdfStyles,
  reader: OdfReader,
  apart: SetApart,
): { readonly blocks: readonly LooseBlock[]; readonly pageCount: number } {
  const slides = childrenOf(presentation, 'draw:page').map((page): Slide => {
    const shapes = childrenOf(page)
      .filter(({ name }) => name !== 'presentation:notes' && name !== 'office:annotation')
      .map((shape) => {
        const { attributes } = shape;
        const isTitle = attributes['presentation:class'] === 'title';
        const kind = isRunning(shape) ? 'runningHead' : undefined;
        const isEmpty = attributes['presentation:placeholder'] === 'true';
        const blocks = isEmpty
          ? []
          : reader.blocksAt(shape, { listLevel: 0, hidden: false, ...(kind === undefined ? {} : { kind }) });
        return { top: length(attributes['svg:y']), left: length(attributes['svg:x']), isTitle, blocks };
      });
    for (const comment of childrenOf(page, 'office:annotation')) reader.blocksAt(comment);
    const notes = childrenOf(page, 'presentation:notes').flatMap((each) =>
      childrenOf(each)
        .filter((shape) => !isRunning(shape) && shape.name !== 'draw:page-thumbnail')
        .flatMap((shape) => (shape.attributes['presentation:placeholder'] === 'true' ? [] : reader.blocksAt(shape))),
    );
    const isHidden = styles.of('drawing-page', page.attributes['draw:style-name']).isHiddenPage;
    return { shapes, notes, isHidden };
  });
  return { blocks: slidesInOrder(slides, apart), pageCount: slides.length };
}
