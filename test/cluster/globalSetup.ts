import type { TestProject } from 'vitest/node';
import type { Release } from './servers/classPath.ts';
import { serveControls } from './servers/controls.ts';
import { findTools } from './servers/findTools.ts';
import { startOpenSearchNodes } from './servers/openSearchNodes.ts';
import { startPostgres } from './servers/postgres.ts';
import './provided.ts';

const NODES = 3;

/** The first index takes cold nodes many times as long as any other, which would be the first test's time. */
async function warm(url: string | undefined): Promise<void> {
  for (const method of ['PUT', 'DELETE']) {
    const response = await fetch(`${url}/warm`, { method });
    if (!response.ok) throw new Error(`the nodes cannot make an index: ${await response.text()}`);
  }
}

/** Which OpenSearch the environment asks for; see CONTRIBUTING.md. */
function wantedRelease(): Release {
  const release = process.env.CLUSTER_RELEASE ?? 'newest';
  if (release === 'newest' || release === 'vectors') return release;
  throw new Error(`CLUSTER_RELEASE is "${release}". Set it to newest or vectors, or leave it out.`);
}

/** Starts the servers once for all test files. Vitest calls what it returns when all have ended. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tools = findTools(process.env);
  if ('missing' in tools) {
    const advice = tools.missing.map((missing) => missing.advice).join('\n');
    throw new Error(`The tests on real servers cannot run.\n${advice}`);
  }
  await using started = new AsyncDisposableStack();
  const nodes = started.use(await startOpenSearchNodes({ tools, nodes: NODES, release: wantedRelease() }));
  await warm(nodes.urls[0]);
  const postgres = started.use(await startPostgres(tools));
  const controls = started.use(await serveControls(nodes, postgres));
  project.provide('openSearch', nodes.urls);
  project.provide('postgresUrl', postgres.url);
  project.provide('controls', controls.url);
  const kept = started.move();
  return () => kept.disposeAsync();
}
