import type { Command as Program } from 'commander';
import { UserError } from '../errors.ts';
import { wording } from '../wording/catalogue.ts';

/** What whoever runs the bot can do in the terminal beside asking. */
export interface OperatorActions {
  backUp(file: string, mayReplace: boolean): Promise<void>;
  restore(from: RestoreFrom): Promise<void>;
  /** Moves what the data directory keeps to the server that is set. */
  moveToPostgres(): Promise<void>;
  doctor(given: { readonly isJson: boolean; readonly isOffline: boolean }): Promise<void>;
  /** Lists ratings of answers. */
  feedback(isEvaluation: boolean): Promise<void>;
  /** `isTrial`: only says what would be forgotten. */
  forget(user: string, isTrial: boolean): Promise<void>;
  /** Prints the address that invites the bot. */
  invite(): Promise<void>;
}

/** From what a database is restored: a backup, what was read of the dossiers, or nothing. */
export type RestoreFrom = { readonly file: string } | 'dossiers' | 'nothing';

/** Adds the operator's commands to the command line. */
export function addOperatorCommands(program: Program, actions: OperatorActions): void {
  const { backup } = wording;
  program
    .command('backup')
    .description(backup.what)
    .argument('<file>', backup.file)
    .option('--force', backup.force)
    .addHelpText('after', wording.terminal.example('backup', ' verbatim-backup.sqlite'))
    .action((file: string, { force }: { readonly force?: true }) => actions.backUp(file, force === true));
  program
    .command('move-to-postgres')
    .description(wording.server.moveWhat)
    .addHelpText('after', wording.terminal.example('move-to-postgres', ''))
    .action(() => actions.moveToPostgres());
  program
    .command('restore')
    .description(backup.restoreWhat)
    .argument('[file]', backup.backupFile)
    .option('--from-dossiers', backup.fromDossiers)
    .option('--anew', backup.anew)
    .addHelpText('after', wording.terminal.example('restore', ' verbatim-backup.sqlite'))
    .action((file: string | undefined, given: { readonly fromDossiers?: true; readonly anew?: true }) =>
      actions.restore(wayOf(file, given)),
    );
  const { forget, invite, doctor } = wording.operating;
  program
    .command('invite')
    .description(invite.what)
    .addHelpText('after', wording.terminal.example('invite', ''))
    .action(() => actions.invite());
  program
    .command('doctor')
    .description(doctor.what)
    .option('--json', doctor.json)
    .option('--offline', doctor.offline)
    .addHelpText('after', wording.terminal.example('doctor', ' --json'))
    .action(({ json, offline }: { readonly json?: true; readonly offline?: true }) =>
      actions.doctor({ isJson: json === true, isOffline: offline === true }),
    );
  program
    .command('feedback')
    .description(wording.feedback.what)
    .option('--eval', wording.feedback.evalFile)
    .addHelpText('after', wording.terminal.example('feedback', ' --eval > questions.jsonl'))
    .action(({ eval: isEvaluation }: { readonly eval?: true }) => actions.feedback(isEvaluation === true));
  program
    .command('forget')
    .description(forget.what)
    .argument('<user>', forget.user)
    .option('--dry-run', forget.dryRun)
    .addHelpText('after', wording.terminal.example('forget', ' 112233445566778899 --dry-run'))
    .action((user: string, { dryRun }: { readonly dryRun?: true }) => actions.forget(user, dryRun === true));
}

/** The one way that was named. Throws {@link UserError} if it is none, or several. */
function wayOf(
  file: string | undefined,
  { fromDossiers, anew }: { readonly fromDossiers?: true; readonly anew?: true },
): RestoreFrom {
  const ways: RestoreFrom[] = [];
  if (file !== undefined) ways.push({ file });
  if (fromDossiers === true) ways.push('dossiers');
  if (anew === true) ways.push('nothing');
  const [way] = ways;
  if (way === undefined || ways.length > 1) throw new UserError(wording.backup.oneWay);
  return way;
}
