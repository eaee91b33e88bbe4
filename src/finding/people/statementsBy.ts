import type { DocumentFindings } from '../documentFindings.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';
import type { PlacedStatement } from './placedStatement.ts';

/** The statements of a person or body in a document, in reading order. */
export function statementsBy(
  person: Person,
  { document, statements }: DocumentFindings,
  people: People,
): readonly PlacedStatement[] {
  return statements
    .map((statement) => ({ document, statement }))
    .filter((placed) => people.speakerOf(placed) === person);
}
