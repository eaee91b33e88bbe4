import { statementsOf } from '../../../src/finding/statements/statements.ts';

/** The speakers of the statements of a text, in order; null if none is shown. A line is a paragraph, “# …” a heading. */
export function speakersOf(text: string, language = 'en'): readonly (string | null)[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((line) => ({
    kind: line[0].startsWith('# ') ? ('heading' as const) : ('paragraph' as const),
    start: line.index,
    end: line.index + line[0].length,
  }));
  return statementsOf(text, blocks, language).map(({ speaker }) => speaker?.name ?? null);
}
