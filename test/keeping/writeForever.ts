// Writes two bodies by turns into the checked file that its argument names, until it is killed.
import { writeCheckedFile } from '../../src/keeping/checkedFile.ts';

const [path = ''] = process.argv.slice(2);
const bodies = ['a', 'b'].map((letter) => letter.repeat(3_000_000));
writeCheckedFile(path, 'v1', bodies[0] ?? '');
process.stdout.write('ready\n');
for (let turn = 0; ; turn += 1) writeCheckedFile(path, 'v1', bodies[turn % 2] ?? '');
