import type { DocumentPreview, FilePreview } from '../../dossier/adding.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import { noteWords } from '../../dossier/noteWords.ts';
import type { OpenDossier } from '../../openDossier.ts';

/** Most names that are shown of each kind. */
const MOST_NAMES = 5;
/** Most documents of one file that are shown, such as of an archive. */
const MOST_DOCUMENTS = 5;

/** What was understood of a file, from a dossier that has nothing else in it. */
export function previewOf(staged: OpenDossier): Omit<FilePreview, 'sameAs' | 'removedAs'> {
  const { dossier, findings } = staged;
  return {
    documents: dossier.documents.slice(0, MOST_DOCUMENTS).map((document) => documentPreview(document, staged)),
    moreDocuments: Math.max(0, dossier.documents.length - MOST_DOCUMENTS),
    people: findings.people.all.slice(0, MOST_NAMES).map(({ name }) => name),
    unread: dossier.unread.map(({ file, reason }) => ({ file, reason })),
  };
}

function documentPreview(document: NumberedDocument, { findings }: OpenDossier): DocumentPreview {
  const { metadata, passages, asides = [], textMarks = [], notes = [] } = document;
  const said = findings.of(document).statements.filter(({ kind }) => kind !== 'scare');
  return {
    title: metadata.title,
    published: metadata.published ?? null,
    source: metadata.source ?? null,
    author: metadata.author ?? null,
    language: metadata.language ?? null,
    passages: passages.length,
    quotations: said.length,
    speakers: mostOften(said.flatMap(({ speaker }) => speaker?.name ?? [])),
    setApart: asides.length,
    struck: textMarks.filter(({ as }) => as === 'struck').length,
    notes: notes.map((note) =>
      noteWords(note, MOST_NAMES)
        .map((part) => (typeof part === 'string' ? part : part.name))
        .join(''),
    ),
  };
}

/** The names that come most often, at most {@link MOST_NAMES}. */
function mostOften(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}
