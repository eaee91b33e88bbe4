import type { NumberedDocument } from '../../dossier/dossier.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { line, small, type ViewBlock } from '../model/block.ts';
import { documentKey } from '../model/keys.ts';
import { foreign, id, type Piece, type Words } from '../model/piece.ts';
import { describe } from './cited.ts';

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

/** The ids of documents by the keys under which they can be opened. */
export function documentKeys(documents: readonly Pick<NumberedDocument, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ id: name }) => [documentKey(name), name]));
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
