import type { SetApart } from '../office/docx/setApart.ts';
import type { LooseBlock, TextPart } from '../textBuilder.ts';
import { looseText } from '../textBuilder.ts';

/** One shape of a slide with text. */
export interface SlideShape {
  /** Of its upper left corner, in centimetres. */
  readonly top: number;
  readonly left: number;
  readonly isTitle: boolean;
  readonly blocks: readonly LooseBlock[];
}

export interface Slide {
  readonly shapes: readonly SlideShape[];
  /** What the speaker's notes say. */
  readonly notes: readonly LooseBlock[];
  readonly isHidden: boolean;
}

/** Shapes whose upper edges differ by less are beside each other, in centimetres. */
const SAME_ROW = 0.8;

/** Shapes as they are read: from top to bottom, and from left to right those that are beside each other. */
export function inReadingOrder<Shape extends { readonly top: number; readonly left: number }>(
  shapes: readonly Shape[],
): readonly Shape[] {
  const rows: Shape[][] = [];
  for (const shape of shapes.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && shape.top - row[0].top < SAME_ROW) row.push(shape);
    else rows.push([shape]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.left - b.left));
}

/** A title with several lines is one heading. */
function heading(blocks: readonly LooseBlock[]): readonly LooseBlock[] {
  const parts = blocks.flatMap((block, at): readonly TextPart[] =>
    at === 0 ? block.parts : [{ text: '\n' }, ...block.parts],
  );
  return parts.length === 0 ? [] : [{ kind: 'heading', level: 1, parts }];
}

/**
 * The blocks of slides in their order, each with the number of its slide as page: the title as heading, shapes as they are
 * read, the speaker's notes as notes. Hidden slides are set apart.
 */
export function slidesInOrder(slides: readonly Slide[], apart: SetApart): readonly LooseBlock[] {
  return slides.flatMap(({ shapes, notes, isHidden }, at): readonly LooseBlock[] => {
    const titles = shapes.filter(({ isTitle }) => isTitle);
    const others = inReadingOrder(shapes.filter(({ isTitle }) => !isTitle));
    const blocks = [
      ...titles.flatMap((title) => heading(title.blocks)),
      ...others.flatMap((shape) => shape.blocks),
      ...notes.map((block): LooseBlock => ({ kind: 'footnote', parts: block.parts })),
    ];
    if (isHidden) {
      apart.addHidden(looseText(blocks), false);
      return [];
    }
    return blocks.map((block) => ({ ...block, page: at + 1 }));
  });
}
