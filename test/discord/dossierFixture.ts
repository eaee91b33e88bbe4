import fc from 'fast-check';
import type { Metadata } from '../../src/dossier/document.ts';
import { Dossier, type FormerPassage, type NumberedDocument } from '../../src/dossier/dossier.ts';
import { hashOf, type Passage } from '../../src/dossier/passage.ts';
import { anyText, shortText } from './hostile.ts';

/** A document of these paragraphs, each a passage. */
export function documentOf(
  dossier: string,
  id: string,
  metadata: Metadata,
  paragraphs: readonly string[],
): NumberedDocument {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const passages = paragraphs.map((paragraph, index): Passage => {
    const slice = { start, end: start + paragraph.length };
    start = slice.end + 2;
    return {
      ...slice,
      document: id,
      number: index + 1,
      kind: 'paragraph',
      page: null,
      headings: [],
      hash: hashOf(paragraph),
    };
  });
  const blocks = passages.map(({ start: from, end, kind }) => ({ start: from, end, kind }));
  return { id, dossier, file: `${id}.txt`, text, standing: text, blocks, footnoteMarks: [], metadata, passages };
}

const paragraphs = fc.array(
  anyText.map((text) => text.trim() || 'nothing'),
  { minLength: 1, maxLength: 5 },
);

const metadata: fc.Arbitrary<Metadata> = fc.record(
  {
    title: anyText,
    source: anyText,
    author: shortText,
    published: fc.constantFrom('2021', '2021-05', '2021-05-04'),
    language: fc.constantFrom('en', 'ar'),
    url: fc.constantFrom('https://ferry.example/a_b', 'javascript:alert(1)'),
  },
  { requiredKeys: ['title'] },
);

export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.array(fc.tuple(metadata, paragraphs), { minLength: 1, maxLength: 4 }), anyText, anyText)
  .map(([documents, gone, file]) => {
    const former: FormerPassage = { document: 'doc-0', number: 99, file, text: gone, hash: hashOf(gone), successor: 1 };
    return new Dossier(
      'main',
      documents.map(([data, texts], index) => documentOf('main', `doc-${index}`, data, texts)),
      [],
      [former],
    );
  });
