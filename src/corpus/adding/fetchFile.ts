import { lookup as resolve } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { limitedBytes } from '../../bytes/limitedBytes.ts';
import type { NewFile } from '../../dossier/adding.ts';
import { UserError } from '../../errors.ts';
import { formatOf } from '../../reading/formats.ts';
import { wording } from '../../wording/catalogue.ts';
import { isPrivateAddress } from './privateAddress.ts';

const MEGABYTE = 1024 * 1024;
/** Longest time for one file, in milliseconds. */
const PATIENCE = 20_000;

/** One request for an address, sent to an IP address that was checked. A test gives its own. */
export type Ask = (url: URL, ip: string, signal: AbortSignal) => Promise<IncomingMessage>;

export interface FetchOptions {
  /** The hosts that the operator allows, in small letters. */
  readonly hosts: readonly string[];
  /** The largest file in bytes. */
  readonly maxBytes: number;
  readonly ask?: Ask;
  readonly resolveHost?: (host: string) => Promise<readonly string[]>;
}

/**
 * Fetches a file from an address: over https, from a host that the operator allows, at an IP address of the public internet.
 * The host is resolved once and asked at just that address, so that it cannot become another one after the check. A
 * redirect is not followed. Throws {@link UserError} with what to do instead.
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<NewFile> {
  const { hosts, maxBytes, ask = askHost, resolveHost = addressesOf } = options;
  const { adding } = wording;
  if (hosts.length === 0) throw new UserError(adding.noAddresses);
  const url = URL.parse(address.trim());
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    throw new UserError(adding.noAddress);
  }
  const host = url.host.toLowerCase();
  if (!hosts.includes(host)) throw new UserError(adding.hostNotOpen(host, hosts));
  try {
    const found = await resolveHost(url.hostname);
    const [ip] = found;
    if (ip === undefined || found.some(isPrivateAddress)) throw new UserError(adding.privateAddress(host));
    const response = await ask(url, ip, AbortSignal.timeout(PATIENCE));
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400) {
      response.destroy();
      throw new UserError(adding.redirects(URL.parse(headers.location ?? '', url.href)?.host ?? host));
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new UserError(adding.notFetched(host, String(statusCode)));
    }
    const tooLarge = (): UserError => new UserError(adding.tooLarge(Math.floor(maxBytes / MEGABYTE)));
    return {
      name: nameIn(url, headers['content-type']),
      bytes: await limitedBytes(response, maxBytes, tooLarge),
      url: url.href,
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(adding.notFetched(host, error instanceof Error ? error.name : String(error)), { cause: error });
  }
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await resolve(host, { all: true })).map(({ address }) => address);
}

function askHost(url: URL, ip: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const family = ip.includes(':') ? 6 : 4;
    const request = get(
      url,
      {
        signal,
        headers: { 'accept-encoding': 'identity', 'user-agent': 'Verbatim' },
        lookup: (_host, _options, done) => done(null, [{ address: ip, family }]),
      },
      answered,
    );
    request.on('error', failed);
  });
}

/** A name from the last part of the path, or the host; pages get an ending of their own. */
function nameIn(url: URL, type = ''): string {
  const last =
    url.pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? url.hostname;
  const name = decoded(last);
  return type.startsWith('text/html') && formatOf(name) !== 'html' ? `${name}.html` : name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
