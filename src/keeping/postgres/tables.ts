/** A table of the schema, and whether its rows are numbered by the database. */
interface Table {
  readonly name: string;
  readonly isNumbered: boolean;
}

const plain = (name: string): Table => ({ name, isNumbered: false });
const numbered = (name: string): Table => ({ name, isNumbered: true });

/** All tables, in an order in which each comes after those that it refers to. A test finds those that are missing here. */
export const TABLES: readonly Table[] = [
  ...[plain('document'), plain('passage'), numbered('reading')],
  ...[plain('reply'), plain('shared_message'), numbered('share'), numbered('asked'), plain('asked_message')],
  ...[numbered('watch'), numbered('watch_post'), numbered('watch_match')],
  ...[numbered('schedule'), numbered('digest'), plain('schedule_change')],
  ...[numbered('briefing'), plain('briefing_current'), numbered('pin'), numbered('briefing_version')],
  ...[
    plain('access_rule'),
    plain('dossier_choice'),
    numbered('audit'),
    plain('clock'),
    plain('feedback'),
    plain('lease'),
  ],
];
