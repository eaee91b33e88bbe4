import type { Aside, Metadata, ReadContent } from '../../dossier/document.ts';
import type { ReadingNote } from '../../dossier/readingNote.ts';
import { plainLine, withoutUnshowable } from '../../text/plainCharacters.ts';
import { withoutGaps } from './declaredMetadata.ts';

/**
 * A document with all that is shown of it beside its text in characters that can be shown: metadata, names in notes, asides.
 * Every format, front matter, sidecar and file name passes here. A field of which nothing is left is left out; a title of which
 * nothing is left becomes `untitled`.
 */
export function withPlainMetadata(content: ReadContent, untitled: string): ReadContent {
  const { metadata, notes, asides } = content;
  return {
    ...content,
    metadata: plainMetadata(metadata, untitled),
    ...(notes === undefined ? {} : { notes: notes.map(plainNote) }),
    ...(asides === undefined ? {} : { asides: asides.map(plainAside) }),
  };
}

function plainMetadata({ title, source, author, published, language, url }: Metadata, untitled: string): Metadata {
  const fields = { source, author, published, language, url };
  const plain = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainField(value)]));
  return { ...withoutGaps<Omit<Metadata, 'title'>>({ ...fields, ...plain }), title: plainField(title) ?? untitled };
}

function plainField(value: string | undefined): string | undefined {
  const plain = plainLine(value ?? '');
  return plain === '' ? undefined : plain;
}

function plainNote({ names, ...note }: ReadingNote): ReadingNote {
  return names === undefined ? note : { ...note, names: names.map(plainLine) };
}

function plainAside({ author, ...aside }: Aside): Aside {
  const text = withoutUnshowable(aside.text);
  return author === undefined ? { ...aside, text } : { ...aside, text, author: plainLine(author) };
}
