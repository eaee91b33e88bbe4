import type { OpenDossier } from '../../command.ts';
import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Statement } from '../../language/quotations/statement.ts';
import { statementsOfDocument } from '../statementsOfDocument.ts';
import { type People, peopleOf } from './people.ts';
import type { Person } from './person.ts';

/** A statement with the document that it stands in. */
export interface PlacedStatement {
  readonly document: NumberedDocument;
  readonly statement: Statement;
}

/** Who made a statement, where the document says so: whom its mention names, else whom the fullest form of it means. */
export function speakerOf({ document, statement }: PlacedStatement, people: People): Person | undefined {
  const { speaker } = statement;
  if (speaker === null) return undefined;
  return people.at(document.id, speaker.mention) ?? people.named(speaker.name);
}

/** All statements of a person or body, in reading order. */
export function statementsBy(person: Person, open: OpenDossier): readonly PlacedStatement[] {
  const people = peopleOf(open);
  return open.dossier.documents.flatMap((document) =>
    statementsOfDocument(document)
      .map((statement) => ({ document, statement }))
      .filter((placed) => speakerOf(placed, people) === person),
  );
}

/**
 * Whether a statement was made by someone whom a typed name can mean, in any spelling. Where the dossier knows nobody of
 * that name nothing is; with `exactly`, only the very spelling counts.
 */
export function isSpokenBy(placed: PlacedStatement, typed: string, open: OpenDossier, exactly = false): boolean {
  const people = peopleOf(open);
  const speaker = speakerOf(placed, people);
  if (speaker === undefined) return false;
  const found = people.find(typed).filter(({ how }) => how === 'same' || !exactly);
  const best = found[0]?.rank;
  return found.some(({ person, rank }) => person === speaker && rank === best);
}
