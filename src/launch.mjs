// Starts Verbatim on a machine that has npm and any Node from 18 on. Plain JavaScript, because the
// Node that reads this file may be too old for anything else. It brings Node 24 (the npm package
// `node`) if this one is older, installs the packages that the program needs if they are not there,
// and hands over:
//
//   node src/launch.mjs FILE.ts [ARGUMENT ...]      run a TypeScript file
//   node src/launch.mjs --script NAME [ARGUMENT ...]  run a script of package.json
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, wantsRecognition } from './packages.mjs';

const NEEDED_MAJOR = 24;
const NODE_PACKAGE = 'node@24.21.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const runtimeDirectory = join(root, '.runtime');
const runtimeBinaries = join(runtimeDirectory, 'node_modules', '.bin');
/** Where Node keeps compiled modules. It goes with the packages, and Node does without it if it cannot write there. */
const compileCache = join(root, 'node_modules', '.cache', 'compiled');

/** Says why nothing can be started, and what to do, and ends the process. */
function giveUp(message) {
  process.stderr.write(`verbatim: ${message}\n`);
  process.exit(1);
}

function majorOf(version) {
  return Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);
}

/** Runs npm with its output on standard error, so that standard output stays the program's own. */
function runNpm(args, cwd, environment) {
  const npm = process.env.npm_execpath;
  const options = {
    cwd,
    env: environment,
    stdio: ['ignore', process.stderr, process.stderr],
  };
  const result =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(nodeOn(environment), [npm, ...args], options)
      : spawnSync('npm', args, {
          ...options,
          shell: process.platform === 'win32',
        });
  return result.status === 0;
}

function nodeOn(environment) {
  return environment.VERBATIM_NODE ?? process.execPath;
}

/** The environment in which Node 24 is the `node` that every child process finds first. */
function bringNode() {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    // npm hands its own settings down to its scripts as npm_config_*; those of the outer call (a
    // prefix, `--silent`, `--ignore-scripts`) must not change what is installed here.
    if (/^npm_config_(global|prefix|ignore_scripts|omit|include|production|local_prefix|package_lock)$/i.test(name)) {
      delete environment[name];
    }
  }
  environment.NODE_COMPILE_CACHE ??= compileCache;
  if (majorOf(process.version) >= NEEDED_MAJOR) {
    return { ...environment, VERBATIM_NODE: process.execPath };
  }
  const binary = join(runtimeBinaries, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!worksAsNode(binary)) {
    process.stderr.write(
      `verbatim: this machine's Node is ${process.version}; fetching Node ${NEEDED_MAJOR} from npm (once, about 190 MB)\n`,
    );
    rmSync(join(runtimeDirectory, 'node_modules'), {
      recursive: true,
      force: true,
    });
    mkdirSync(runtimeDirectory, { recursive: true });
    // The package puts its binary in place with an install script, which newer npm runs only if allowed.
    writeFileSync(
      join(runtimeDirectory, 'package.json'),
      `${JSON.stringify({ private: true, allowScripts: { node: true } })}\n`,
    );
    const installed = runNpm(
      ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts=false', NODE_PACKAGE],
      runtimeDirectory,
      environment,
    );
    if (!installed || !worksAsNode(binary)) {
      giveUp(
        `Verbatim needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}, and the npm package "${NODE_PACKAGE}" could not be ` +
          `installed for ${process.platform} ${process.arch}. Check the connection to the npm registry and try again, or install ` +
          `Node ${NEEDED_MAJOR} from https://nodejs.org yourself.`,
      );
    }
  }
  const pathName = Object.keys(environment).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
  environment[pathName] = runtimeBinaries + delimiter + (environment[pathName] ?? '');
  return { ...environment, VERBATIM_NODE: binary };
}

function worksAsNode(binary) {
  if (!existsSync(binary)) return false;
  const probe = spawnSync(binary, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return majorOf(probe.stdout ?? '') >= NEEDED_MAJOR;
}

/**
 * The flags of Node for the program's own files. Answering leaves much garbage, which V8 lets lie until the heap has grown by
 * half and more; with these the bot takes a third less memory and a twelfth more CPU time.
 */
function flagsOfNode() {
  return JSON.parse(readFileSync(join(root, 'src', 'nodeFlags.json'), 'utf8'));
}

/** Runs the program in place of this process: same streams, same signals, same exit code. */
function handOver(args, environment) {
  const isScript = args[0] === '--script';
  const npm = process.env.npm_execpath;
  const child = isScript
    ? npm && /\.[cm]?js$/.test(npm)
      ? [nodeOn(environment), [npm, 'run', '--silent', args[1], ...(args.length > 2 ? ['--', ...args.slice(2)] : [])]]
      : ['npm', ['run', '--silent', args[1], ...(args.length > 2 ? ['--', ...args.slice(2)] : [])]]
    : [nodeOn(environment), [...flagsOfNode(), join(root, args[0] ?? ''), ...args.slice(1)]];
  const running = spawn(child[0], child[1], {
    cwd: isScript ? root : process.cwd(),
    env: environment,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running.kill(signal));
  running.on('error', (error) => giveUp(`cannot start ${child[0]}: ${error.message}`));
  running.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const args = process.argv.slice(2);
if (args.length === 0 || (args[0] === '--script' && args.length < 2)) {
  giveUp('usage: node src/launch.mjs FILE.ts [ARGUMENT ...] | --script NAME [ARGUMENT ...]');
}
const environment = bringNode();
// Scripts and the programs in test/ are for those who develop; everything else is the bot itself.
const forDevelopers = args[0] === '--script' || !args[0].startsWith('src/');
if (forDevelopers && environment.NODE_ENV === 'production') delete environment.NODE_ENV;
const installed = await installPackages({
  root,
  forDevelopers,
  recognition: !forDevelopers && wantsRecognition(root, environment),
  run: (npmArguments) => runNpm(npmArguments, root, environment),
  say: (message) => process.stderr.write(`verbatim: ${message}\n`),
});
if (!installed) {
  giveUp('npm could not install the packages; its message is above. Mend that and run the same command again.');
}
handOver(args, environment);
