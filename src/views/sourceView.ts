import type { Dossier, NumberedDocument } from '../dossier/dossier.ts';
import type { AnswerJson } from '../json/answerJson.ts';
import type { DocumentJson } from '../json/parts/documentJson.ts';
import { wording } from '../wording/catalogue.ts';
import { joined } from '../wording/phrase.ts';
import { block, line, small, titled, type ViewBlock } from './block.ts';
import { describe } from './cited.ts';
import { foundPassages, resultsOf } from './foundPassages.ts';
import { framed, headOf, remarksOf } from './frame.ts';
import { documentKey } from './keys.ts';
import { passageBlocks } from './passageBlocks.ts';
import { foreign, id, type Piece, type Words } from './piece.ts';
import type { Opened, View } from './view.ts';

/** The passages of a document, from some place on. */
export function readingView(answer: AnswerJson, dossier: Dossier, opened: Opened): View {
  const { reading } = answer;
  const found = foundPassages(answer, dossier);
  const document = reading === undefined ? undefined : dossier.document(reading.documentId);
  return framed(answer, {
    state: 'found',
    form: 'reading',
    head: headOf(answer, document === undefined ? [] : [readingWords(document)]),
    blocks: [
      ...found.flatMap((one) => passageBlocks(one, opened === one.key ? 'context' : 'whole', true)),
      ...remarksOf(answer),
    ],
    results: resultsOf(found),
    reading: { previous: reading?.previous ?? null, next: reading?.next ?? null },
  });
}

/** What is known of the document that is read, but for its title, which is the heading. */
function readingWords(document: NumberedDocument): Words {
  const { passages, facts } = wording.sources;
  return facts([...describe(document).slice(1), passages(document.passages.length), id(document.id)]);
}

/** The documents of the dossier, and the files that could not be read. */
export function documentsView(answer: AnswerJson, dossier: Dossier): View {
  const documents = (answer.documents ?? []).flatMap(({ id: name }) => dossier.document(name) ?? []);
  const view = framed(answer, {
    state: 'found',
    form: 'documents',
    blocks: [...documents.map(documentBlock), ...unreadBlocks(answer.unread), ...remarksOf(answer)],
    documents: keysOf(documents),
  });
  return { ...view, foot: { ...view.foot, lines: [] } };
}

export function keysOf(documents: readonly Pick<DocumentJson, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id: name }) => [documentKey(name), name]));
}

/** A document with what is known of it, to be opened. */
export function documentBlock(document: NumberedDocument): ViewBlock {
  const { url } = document.metadata;
  const key = documentKey(document.id);
  return {
    lines: [
      line(joined(describe(document), wording.citation.between)),
      small(factsOf(document)),
      ...(isWebAddress(url) ? [small([foreign(url, 'detail')])] : []),
    ],
    actions: document.passages.length > 0 ? [{ act: 'read', key }] : [],
    result: key,
  };
}

function factsOf({ id: name, file, metadata, pageCount, passages }: NumberedDocument): Words {
  const { language, author } = metadata;
  const { facts, passages: counted, pages } = wording.sources;
  const parts: readonly (string | Piece)[] = [
    id(name),
    counted(passages.length),
    ...(pageCount === undefined ? [] : [pages(pageCount)]),
    ...(language === undefined ? [] : [foreign(language, 'detail')]),
    ...(author === undefined ? [] : [foreign(author, 'detail')]),
    ...(file === name ? [] : [id(file)]),
  ];
  return facts(parts);
}

/** Only addresses of the web are shown; as words like all others, none becomes a link. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** Every file that could not be read, with its reason. */
function unreadBlocks(unread: AnswerJson['unread']): readonly ViewBlock[] {
  const { unread: title, unreadFile } = wording.sources;
  const lines = unread.map(({ file, reason }) => block(line(unreadFile<Piece>(id(file), foreign(reason, 'detail')))));
  return titled(title(unread.length), lines);
}
