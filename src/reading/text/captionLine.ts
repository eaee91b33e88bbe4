/** A caption is a sentence or two; anything longer is a paragraph that names its source. UTF-16 units. */
const MAX_LENGTH = 400;

const creditWords =
  'source|sources|photo|photos|photograph|photographs|picture|image|images|credit|courtesy|illustration|graphic|map|file photo|screenshot|' +
  'источник|фото|снимок|المصدر|صورة|تصوير|quelle|foto|bild|crédit|fuente|kaynak|fotoğraf|מקור|צילום';

/** Ends with its credit in brackets: "… at the pier (Photo: Ines Tarrow, 4 May 2021)". */
const creditAtEnd = new RegExp(`[(\\[](?:${creditWords})(?![\\p{L}])[^()\\[\\]]*[)\\]]\\.?$`, 'iu');
/** Begins as captions do: "Figure 3: …", "Photo by Ines Tarrow: …". */
const numbered =
  /^(?:figure|fig\.|table|chart|map|plate|exhibit|diagram|photo|image|рисунок|рис\.|таблица|الشكل|جدول|abbildung|tabelle)\s*\d+[a-z]?\s*[.:–—-]\s*\S/iu;
const labelled =
  /^(?:photo|photograph|picture|image|caption|photo credit|image credit|фото|صورة)(?:\s+by\s+[^:]{2,40})?\s*:\s*\S/iu;

/** Whether the line is the caption of a picture, figure or table. */
export function isCaption(line: string): boolean {
  return line.length <= MAX_LENGTH && (creditAtEnd.test(line) || numbered.test(line) || labelled.test(line));
}
