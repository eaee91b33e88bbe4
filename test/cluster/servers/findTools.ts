import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the servers of these tests are started with: paths of programs. */
export interface Tools {
  /** Of a JDK of at least {@link NEEDED_JAVA}. */
  readonly java: string;
  readonly maven: string;
  /** The folder of PostgreSQL's programs, `initdb` and `postgres` among them. */
  readonly postgres: string;
}

/** The oldest Java that OpenSearch 3 runs on. */
const NEEDED_JAVA = 21;
const JAVA_FOLDERS = '/usr/lib/jvm';
const POSTGRES_FOLDERS = '/usr/lib/postgresql';

type Environment = Readonly<Record<string, string | undefined>>;

function foldersIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function foldersOfPath(env: Environment): readonly string[] {
  return (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** The major version that a `java` says it is, or undefined if it cannot be asked or has no compiler beside it. */
function javaVersion(java: string): number | undefined {
  // Nodes.java is started from its source.
  if (!existsSync(java) || !existsSync(join(java, '..', 'javac'))) return undefined;
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/u.exec(stderr ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}

function findJava(env: Environment): string | undefined {
  const homes = [...(env.JAVA_HOME ? [env.JAVA_HOME] : []), ...foldersIn(JAVA_FOLDERS)];
  const programs = [
    ...homes.map((home) => join(home, 'bin', 'java')),
    ...foldersOfPath(env).map((f) => join(f, 'java')),
  ];
  const found = programs.find((java) => (javaVersion(java) ?? 0) >= NEEDED_JAVA);
  // A link in /usr/bin does not show where the JDK is, which Maven wants to know.
  return found === undefined ? undefined : realpathSync(found);
}

function findPostgres(env: Environment): string | undefined {
  const newestFirst = foldersIn(POSTGRES_FOLDERS).toSorted((one, other) =>
    other.localeCompare(one, 'en', { numeric: true }),
  );
  const folders = [...newestFirst.map((folder) => join(folder, 'bin')), ...foldersOfPath(env)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** A tool that is not there, and what to do about it. */
export interface MissingTool {
  readonly tool: keyof Tools;
  readonly advice: string;
}

const ADVICE: Readonly<Record<keyof Tools, string>> = {
  java: `There is no JDK ${NEEDED_JAVA} or newer. Install one, or name its folder in JAVA_HOME.`,
  maven: 'There is no Maven (mvn). On Debian: apt-get install maven.',
  postgres: 'There is no PostgreSQL. On Debian: apt-get install postgresql.',
};

/**
 * Looks for the programs that start the servers: a JDK in JAVA_HOME, then under /usr/lib/jvm and on the PATH, each asked for its
 * version; Maven on the PATH; PostgreSQL where Debian puts it, then on the PATH.
 *
 * @returns the tools, or those that are missing.
 */
export function findTools(env: Environment): Tools | { readonly missing: readonly MissingTool[] } {
  const java = findJava(env);
  const maven = foldersOfPath(env)
    .map((folder) => join(folder, 'mvn'))
    .find((program) => existsSync(program));
  const postgres = findPostgres(env);
  if (java !== undefined && maven !== undefined && postgres !== undefined) return { java, maven, postgres };
  const found = { java, maven, postgres };
  const names = ['java', 'maven', 'postgres'] as const;
  return {
    missing: names.filter((tool) => found[tool] === undefined).map((tool) => ({ tool, advice: ADVICE[tool] })),
  };
}
