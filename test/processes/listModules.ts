import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Loaded before a program, by `NODE_OPTIONS=--import …`, in each of its threads: writes the address of every module that is
// loaded to the file `LOADED_MODULES`, one a line.
const file = process.env.LOADED_MODULES ?? '';
registerHooks({
  load(url, context, next) {
    appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
