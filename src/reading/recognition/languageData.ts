import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The folder of the models in each package: integers instead of floats, twice as fast and hardly worse. */
const MODELS = '4.0.0_best_int';

/** The npm package that holds the data of a language, by its code in Tesseract, such as `eng` or `chi_sim`. */
export function languagePackage(language: string): string {
  return `@tesseract.js-data/${language}`;
}

/** The npm package that recognises text. It comes with the program only if text recognition is on: see the launcher. */
const RECOGNISER = 'tesseract.js';

/** The folder of an npm package; null if it is not installed. */
function packageFolder(name: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Where the data of a language is installed; null if it is not. */
function dataFile(language: string): string | null {
  const folder = packageFolder(languagePackage(language));
  return folder === null ? null : join(folder, MODELS, `${language}.traineddata.gz`);
}

/** The npm packages that recognition in these languages needs and that are not installed. */
export function missingPackages(languages: readonly string[]): readonly string[] {
  return [RECOGNISER, ...languages.map(languagePackage)].filter((name) => packageFolder(name) === null);
}

/** Whether the data of a language is installed. */
export function isInstalled(language: string): boolean {
  return /^[a-z][a-z_]*$/iu.test(language) && dataFile(language) !== null;
}

/**
 * Does `use` with a folder that holds the data of all these languages, as tesseract.js wants it: each package has a folder
 * of its own, but the library looks in one. The folder is removed afterwards.
 */
export async function withLanguageFolder<T>(
  languages: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-languages-'));
  try {
    for (const language of languages) {
      const file = dataFile(language);
      // Without its file the library waits for ever.
      if (file === null) throw new Error(`${languagePackage(language)} is not installed`);
      await copyFile(file, join(folder, basename(file)));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
