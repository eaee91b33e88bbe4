import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Statement } from '../statements/statement.ts';
import { statementsOfDocument } from '../statementsOfDocument.ts';
import { type People, peopleOf } from './people.ts';
import type { Person } from './person.ts';

/** A statement with the document that it stands in. */
export interface PlacedStatement {
  readonly document: NumberedDocument;
  readonly statement: Statement;
}

/** Texts that speak for the body that put them out. */
const TEXT_OF =
  /^(?:[’'ʼ]s?)?\s(?:[\p{Ll}-]+\s)?(?:statement|report|website|announcement|declaration|communiqué|letter)$/u;

/**
 * Who made a statement, where the document says so: whoever its speaker's fullest form can alone mean, else whom the
 * mention names. A description such as “a Hamas official” is nobody's name.
 */
export function speakerOf({ document, statement }: PlacedStatement, people: People): Person | undefined {
  const { speaker } = statement;
  if (speaker === null) return undefined;
  const named = people.at(document.id, speaker.mention);
  if (named !== undefined) {
    const rest = document.text.slice(named.mention.end, speaker.mention.end);
    if (rest.trim() === '' || (named.person.kind === 'body' && TEXT_OF.test(rest))) return named.person;
  }
  return people.named(speaker.name);
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
