// Says that it is ready and never returns to its event loop, until it is killed.
import { writeSync } from 'node:fs';

writeSync(1, 'ready\n');
for (;;);
