import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { ClusterSettings } from './search/engines/opensearch/connection.ts';

/** What the environment says of OpenSearch. */
export interface ClusterValues {
  readonly ENGINE?: string | undefined;
  readonly OPENSEARCH_URL?: string | undefined;
  readonly OPENSEARCH_USER?: string | undefined;
  readonly OPENSEARCH_PASSWORD?: string | undefined;
  readonly OPENSEARCH_API_KEY?: string | undefined;
  readonly OPENSEARCH_CA?: string | undefined;
  readonly OPENSEARCH_PREFIX: string;
  readonly OPENSEARCH_SHARDS: number;
  readonly OPENSEARCH_REPLICAS: number;
}

/** What names of indices may begin with. */
export const INDEX_PREFIX = /^[a-z0-9][a-z0-9_-]{0,40}$/u;

/** The addresses of nodes, and the name and the password that one of them has. */
interface Nodes {
  readonly urls: readonly URL[];
  readonly user: string;
  readonly password: string;
}

/**
 * How OpenSearch is reached; undefined if it is not used. Every fault is told to `context`, with the setting that it is in;
 * none of them shows a password.
 */
export function clusterSettings(values: ClusterValues, context: z.RefinementCtx): ClusterSettings | undefined {
  const say = (name: keyof ClusterValues, message: string): void =>
    context.addIssue({ code: 'custom', path: [name], message });
  if (values.ENGINE !== 'opensearch') {
    if (values.OPENSEARCH_URL !== undefined) say('OPENSEARCH_URL', 'needs ENGINE=opensearch');
    return undefined;
  }
  const nodes = nodesOf(values.OPENSEARCH_URL ?? '');
  if (nodes === undefined) {
    say('OPENSEARCH_URL', 'write addresses of nodes with commas between, such as https://search-1.example.org:9200');
    return undefined;
  }
  const { OPENSEARCH_USER: user = nodes.user, OPENSEARCH_PASSWORD: password = nodes.password } = values;
  const { OPENSEARCH_API_KEY: key } = values;
  if (key !== undefined && user !== '') say('OPENSEARCH_API_KEY', 'write a key, or a user and a password, not both');
  if ((user === '') !== (password === '')) say('OPENSEARCH_USER', 'a user needs a password, and a password a user');
  return {
    nodes: nodes.urls.map(({ href }) => href),
    authorization: authorizationOf(user, password, key),
    certificates: certificatesOf(values.OPENSEARCH_CA, (message) => say('OPENSEARCH_CA', message)),
    prefix: values.OPENSEARCH_PREFIX,
    shards: values.OPENSEARCH_SHARDS,
    replicas: values.OPENSEARCH_REPLICAS,
  };
}

function nodesOf(text: string): Nodes | undefined {
  const urls = text
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map((part) => URL.parse(part));
  const whole = urls.filter((url) => url !== null && /^https?:$/u.test(url.protocol)).filter((url) => url !== null);
  if (whole.length === 0 || whole.length < urls.length) return undefined;
  const named = whole.find(({ username }) => username !== '');
  const [user, password] = [named?.username ?? '', named?.password ?? ''].map(decoded);
  for (const url of whole) {
    url.username = '';
    url.password = '';
  }
  return { urls: whole, user: user ?? '', password: password ?? '' };
}

/** A part of an address as it is meant; one with a stray `%` as it is written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function authorizationOf(user: string, password: string, key: string | undefined): string | undefined {
  if (key !== undefined) return `ApiKey ${key}`;
  return user === '' ? undefined : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function certificatesOf(path: string | undefined, fault: (message: string) => void): string | undefined {
  if (path === undefined) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    fault('is no file of certificates: they begin with -----BEGIN CERTIFICATE-----');
  } catch (error) {
    fault(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}
