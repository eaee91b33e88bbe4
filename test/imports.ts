import { posix } from 'node:path';

/** One import or re-export of a source file. */
export interface Import {
  /** What stands between its quotes. */
  readonly from: string;
  /** The file that it names, relative to the project, or null for a package. */
  readonly file: string | null;
  /** Whether nothing of it is left when types are stripped. */
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** Relative to the project, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

const STATEMENT =
  /(?:^|[;\n}])\s*(?<kind>import|export)\s+(?<types>type\s+)?(?<names>[\w$*\s{},]*?)\s*from\s*(['"])(?<from>[^'"]+)\4/gu;
const BARE = /(?:^|[;\n}])\s*import\s*(['"])(?<from>[^'"]+)\1/gu;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?<argument>[^)]*)\)/gu;
const LITERAL = /^(['"`])([^'"`$]+)\1$/u;

/** What a file imports, statically or not. Throws where a dynamic import does not name its file outright. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const { groups } of code.matchAll(STATEMENT)) {
    const names = (groups?.names ?? '').replace(/^\{|\}$/gu, '').split(',');
    const typesOnly =
      groups?.types !== undefined ||
      (groups?.names?.startsWith('{') === true && names.every((name) => /^\s*(?:type\s|$)/u.test(name)));
    found.push(importOf(path, groups?.from ?? '', typesOnly));
  }
  for (const { groups } of code.matchAll(BARE)) found.push(importOf(path, groups?.from ?? '', false));
  for (const { groups } of code.matchAll(DYNAMIC)) {
    const literal = LITERAL.exec((groups?.argument ?? '').trim());
    if (literal === null) throw new Error(`${path} imports (${groups?.argument}), which no test can follow; name it`);
    found.push(importOf(path, literal[2] ?? '', false));
  }
  return found;
}

function importOf(path: string, from: string, typesOnly: boolean): Import {
  const file = from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;
  return { from, file, typesOnly };
}

/** The code with comments blanked; strings that hold the beginning of one are left alone. */
export function withoutComments(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/gu, (part) =>
    part.startsWith('/') ? ' ' : part,
  );
}
