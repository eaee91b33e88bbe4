import { backUp } from '../../../src/operating/backup.ts';
import { restoreBackup } from '../../../src/operating/restore.ts';

// Backs up and restores until it is killed: `node restoreForever.ts DATA_DIR FILE`.

const [data = '', file = ''] = process.argv.slice(2);
for (let second = 0; ; second += 1) {
  backUp({ dataDirectory: data }, file, true);
  restoreBackup({ dataDirectory: data }, file, new Date(Date.UTC(2031, 0, 1) + second * 1000));
}
