import { alternatives } from '../../languages/alternatives.ts';

/** A caption is a sentence or two; anything longer is a paragraph that names its source. UTF-16 units. */
const MAX_LENGTH = 400;

/** Ends with its credit in brackets: "… at the pier (Photo: Ines Tarrow, 4 May 2021)". */
const creditAtEnd = new RegExp(
  `[(\\[]${alternatives(({ documents }) => documents?.creditWords)}(?![\\p{L}])[^()\\[\\]]*[)\\]]\\.?$`,
  'iu',
);
/** Begins with a numbered label: "Figure 3: …". */
const numbered = new RegExp(
  `^${alternatives(({ documents }) => documents?.captionNouns)}\\s*\\d+[a-z]?\\s*[.:–—-]\\s*\\S`,
  'iu',
);
/** Begins with a label: "Photo by Ines Tarrow: …". */
const label = alternatives(({ documents }) => documents?.captionLabels);
const agent = alternatives(({ documents }) => documents?.captionAgents);
const labelled = new RegExp(`^${label}(?:\\s+${agent}\\s+(?!\\s)[^:]{2,40})?\\s*:\\s*\\S`, 'iu');

/** Whether the line is the caption of a picture, figure or table. */
export function isCaption(line: string): boolean {
  return line.length <= MAX_LENGTH && (creditAtEnd.test(line) || numbered.test(line) || labelled.test(line));
}
