import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

/** A file of the page as it is served. */
export interface PageFile {
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

/** The page: its HTML, which names the other files by their content, and those. */
export interface PageFiles {
  readonly html: string;
  readonly files: readonly PageFile[];
}

const ENTRY = fileURLToPath(new URL('./client/main.tsx', import.meta.url));
const HTML = new URL('./client/page.html', import.meta.url);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

let bundled: Promise<PageFiles> | undefined;

/** The page, bundled in memory when it is first asked for, once a process. Rejects with esbuild's own words if it cannot be. */
export function pageFiles(): Promise<PageFiles> {
  bundled ??= bundle().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

async function bundle(): Promise<PageFiles> {
  const result = await build({
    entryPoints: [ENTRY],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // The build reads no settings but these: neither the project's tsconfig nor one above it.
    tsconfigRaw: '{}',
  });
  // esbuild keeps a process of its own for further builds; there are none.
  await stop();
  const files = result.outputFiles.map(({ path, text }): PageFile => {
    const suffix = path.slice(path.lastIndexOf('.'));
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return { path: `/page-${version}${suffix}`, contentType: CONTENT_TYPES[suffix] ?? 'text/plain', text };
  });
  const template = await readFile(HTML, 'utf8');
  const html = template.replace(/\{\{(\.\w+)\}\}/g, (_all, suffix: string) => {
    return files.find(({ path }) => path.endsWith(suffix))?.path ?? '';
  });
  return { html, files };
}
