import type { DatabaseSync } from 'node:sqlite';
import type { KeptPlace } from '../../../src/keeping/keptPlace.ts';
import { checkDatabase } from '../../../src/operating/checks/database.ts';

/** Puts two rows into every table, whatever its columns are. */
export function fillTables(database: DatabaseSync): void {
  database.exec('PRAGMA foreign_keys = OFF');
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all();
  for (const { name } of tables) {
    const columns = database.prepare('SELECT name, type FROM pragma_table_info(?)').all(String(name));
    const marks = columns.map(() => '?').join(', ');
    const put = database.prepare(`INSERT INTO ${name} VALUES (${marks})`);
    for (const number of name === 'clock' ? [1] : [1, 2]) {
      put.run(...columns.map(({ type }) => (type === 'INTEGER' ? number : `${number} ‘é’ 🚢`)));
    }
  }
  database.exec('PRAGMA foreign_keys = ON');
}

/** What the doctor says of the database of a place. */
export function doctorOf(place: KeptPlace): string {
  return checkDatabase(place)
    .map(({ says }) => says)
    .join('\n');
}
