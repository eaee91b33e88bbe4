import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const POM = join(import.meta.dirname, '..', 'pom.xml');
const CACHE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'test-cluster');
/** Time in milliseconds that Maven may take to fetch some 70 MB. */
const PATIENCE = 600_000;

/**
 * The Java class path of what `pom.xml` names. Maven fetches what is not there yet. The answer is kept until `pom.xml` changes
 * or a file of it is gone.
 *
 * @param java the `java` that runs Maven.
 * @throws Error with Maven's own words if it cannot fetch the files.
 */
export function classPath(java: string, maven: string): string {
  const name = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16);
  const file = join(CACHE, `${name}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== '' && known.split(delimiter).every((path) => existsSync(path))) return known;
  mkdirSync(CACHE, { recursive: true });
  const goals = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  const { status, stdout, error } = spawnSync(maven, ['--quiet', '--batch-mode', '--file', POM, ...goals], {
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: dirname(dirname(java)) },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
  });
  if (status === 0 && existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`Maven could not fetch OpenSearch for the tests: ${error?.message ?? stdout.slice(0, 2_000)}`);
}
