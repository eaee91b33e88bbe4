import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const POM = join(import.meta.dirname, '..', 'pom.xml');
const CACHE = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'test-cluster');
/** Time in milliseconds that Maven may take to fetch some 70 MB. */
const PATIENCE = 600_000;

/** Which OpenSearch: the newest, or an older one (2.19) that has the k-NN plugin and its `knn_vector`. */
export type Release = 'newest' | 'vectors';

/**
 * The Java class path of what `pom.xml` names. Maven fetches what is not there yet. The answer is kept until `pom.xml` changes
 * or a file of it is gone.
 *
 * @param java the `java` that runs Maven.
 * @throws Error with Maven's own words if it cannot fetch the files.
 */
export function classPath(java: string, maven: string, release: Release): string {
  const version = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16);
  const plugin = join(CACHE, `${release}-${version}`);
  const file = `${plugin}.txt`;
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (known !== '' && known.split(delimiter).every((path) => existsSync(path.replace(/\*$/u, '')))) return known;
  mkdirSync(CACHE, { recursive: true });
  const goals = release === 'vectors' ? ['--activate-profiles', 'vectors', 'initialize'] : [];
  const settings = [`-Dmdep.outputFile=${file}.new`, `-Dplugin.folder=${plugin}`];
  const args = ['--quiet', '--batch-mode', '--file', POM, ...goals, 'dependency:build-classpath', ...settings];
  const { status, stdout, error } = spawnSync(maven, args, {
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: dirname(dirname(java)) },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
  });
  if (status !== 0 || !existsSync(`${file}.new`)) {
    throw new Error(`Maven could not fetch OpenSearch for the tests: ${error?.message ?? stdout.slice(0, 2_000)}`);
  }
  const libraries = readFileSync(`${file}.new`, 'utf8');
  // Java takes all archives of a folder by a star.
  const all = release === 'vectors' ? `${libraries}${delimiter}${join(plugin, '*')}` : libraries;
  writeFileSync(file, all);
  return all;
}
