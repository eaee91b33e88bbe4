import { flushCompileCache, getCompileCacheDir } from 'node:module';

/** Says where Node keeps compiled modules in this process; an empty line if it keeps none. */
process.stdout.write(`${getCompileCacheDir() ?? ''}\n`);
flushCompileCache();
