import type { Slice } from '../../dossier/slice.ts';

/**
 * Between two texts that are checked together and have nothing to do with each other, such as the texts of two embeds of a
 * message: Unicode's paragraph separator, which no one types. No quotation goes over it.
 */
export const SECTION_BREAK = '\u2029';

/** The texts that are checked together, as slices of the whole; those without any character but white space are left out. */
export function sectionsOf(text: string): readonly Slice[] {
  return [...text.matchAll(/[^\u2029]+/gu)]
    .filter(([section]) => section.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Puts texts together, so that {@link sectionsOf} finds them again. */
export function joinSections(sections: readonly string[]): string {
  return sections.map((section) => section.replaceAll(SECTION_BREAK, '\n')).join(SECTION_BREAK);
}
