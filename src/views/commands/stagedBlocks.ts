import type { DossierRemoved, StagedShown } from '../../team/dossiers/dossierAnswer.ts';
import { wording } from '../../wording/catalogue.ts';
import { joined } from '../../wording/phrase.ts';
import { block, line, small, type TextLine, type ViewBlock } from '../model/block.ts';
import { foreign, id, type Piece, strongForeign } from '../model/piece.ts';

/** What was understood of a file that waits. */
export function stagedBlocks({
  name,
  url,
  documents,
  moreDocuments,
  people,
  unread,
  sameAs,
  removedAs,
}: StagedShown): readonly ViewBlock[] {
  const about: readonly TextLine[] = [
    ...(sameAs === null ? [] : [small([wording.adding.sameAs, id(sameAs)])]),
    ...(removedAs === null ? [] : [small([wording.adding.removedAs, id(removedAs)])]),
    ...(url === null ? [] : [small([foreign(url, 'detail')])]),
    ...namesLine(wording.adding.people, people),
    ...(moreDocuments === 0 ? [] : [small([wording.adding.moreDocuments(moreDocuments)])]),
    ...(documents.length === 0 ? [small([wording.adding.nothingRead])] : []),
    ...unread.map(({ file, reason }) => small(wording.sources.unreadFile<Piece>(id(file), foreign(reason, 'detail')))),
  ];
  return [
    ...documents.map(documentBlock),
    ...(about.length === 0 && documents.length > 0 ? [] : [block(line([id(name)]), ...about)]),
  ];
}

function documentBlock(document: StagedShown['documents'][number]): ViewBlock {
  const { title, published, source, author, language, passages, quotations, speakers, setApart, struck, notes } =
    document;
  const facts = [published, source, author, language].flatMap((fact) =>
    fact === null ? [] : [foreign(fact, 'detail')],
  );
  return block(
    line([strongForeign(title, 'listed name')]),
    ...(facts.length === 0 ? [] : [small(joined(facts, wording.citation.between))]),
    small([wording.adding.facts(passages, quotations)]),
    ...namesLine(wording.adding.quoted, speakers),
    ...(setApart === 0 ? [] : [small([wording.adding.setApart(setApart)])]),
    ...(struck === 0 ? [] : [small([wording.adding.struck(struck)])]),
    ...notes.map((note) => small([foreign(note, 'detail')])),
  );
}

function namesLine(before: string, names: readonly string[]): readonly TextLine[] {
  if (names.length === 0) return [];
  return [
    small([
      before,
      ...joined<Piece>(
        names.map((name) => foreign(name, 'listed name')),
        wording.adding.between,
      ),
    ]),
  ];
}

/** The files that can be put back, a line each. */
export function removedBlocks({ files }: DossierRemoved): readonly ViewBlock[] {
  return files.length < 2 ? [] : [block(...files.map(({ file }) => line([id(file)])))];
}
