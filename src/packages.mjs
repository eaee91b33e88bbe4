// Which npm packages a program needs, whether they are there, and how they are installed. Plain JavaScript, because the Node
// that reads this file may be too old for anything else.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What recognising text in pictures needs beside the rest: a fifth of all packages, for a setting that is off by default. */
const RECOGNITION = ['tesseract.js', '@tesseract.js-data/eng'];
/** What of a package only those read who develop with it. */
const FOR_DEVELOPERS = /\.(?:map|d\.[cm]?ts)$/;

/**
 * Whether the settings ask for text recognition: in the environment, else in `.env` of the folder. The launcher runs before
 * dotenv is there.
 */
export function wantsRecognition(root, environment) {
  const set = environment.TEXT_RECOGNITION;
  if (set !== undefined && set !== '') return set === 'on';
  try {
    return /^\s*(?:export\s+)?TEXT_RECOGNITION\s*=\s*["']?on\b/m.test(readFileSync(join(root, '.env'), 'utf8'));
  } catch {
    return false; // there is no such file
  }
}

function lockedPackages(root) {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/** Whether node_modules holds every package of the lock file in its version: all of them, or those that the bot runs on. */
function isInstalled(root, forDevelopers) {
  try {
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(lockedPackages(root)).every(
      ([path, entry]) =>
        path === '' || entry.optional || (entry.dev && !forDevelopers) || present[path]?.version === entry.version,
    );
  } catch {
    return false; // no such file, or one that was cut off: install again
  }
}

function recognitionIsInstalled(root) {
  return RECOGNITION.every((name) => existsSync(join(root, 'node_modules', ...name.split('/'), 'package.json')));
}

/** Deletes source maps and type declarations: a fifth of what is installed, and nothing of it runs. */
async function removeDeveloperFiles(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeDeveloperFiles(path);
    else if (FOR_DEVELOPERS.test(entry.name)) rmSync(path);
  }
}

/**
 * Installs what is missing. `forDevelopers` says whether linters, types and test tools are needed too, and `run` runs npm
 * with arguments and says whether it succeeded. Nothing is installed over packages that are there in the right version,
 * however they came there. No package's install script is run (see `.npmrc`).
 *
 * @returns false if npm failed.
 */
export async function installPackages({ root, forDevelopers, recognition, run, say }) {
  const quiet = ['--no-audit', '--no-fund'];
  if (!isInstalled(root, forDevelopers)) {
    say(
      forDevelopers
        ? 'installing what the lock file lists, with the tools for tests (once, about half a minute)'
        : 'installing what the bot runs on (once, about ten seconds)',
    );
    const kinds = forDevelopers ? ['--include=dev'] : ['--omit=dev'];
    if (!run(['ci', ...quiet, ...kinds, '--include=optional'])) return false;
    if (!forDevelopers) await removeDeveloperFiles(join(root, 'node_modules'));
  }
  if (recognition && !recognitionIsInstalled(root)) {
    say('installing what text recognition needs (once; TEXT_RECOGNITION is on)');
    const locked = lockedPackages(root);
    const versions = RECOGNITION.map((name) => `${name}@${locked[`node_modules/${name}`].version}`);
    return run(['install', ...quiet, '--omit=dev', '--no-save', '--save-prod', ...versions]);
  }
  return true;
}
