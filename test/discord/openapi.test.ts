import { expect, it } from 'vitest';
import type { LoggedRequest } from '../../src/sandbox/api/requestLog.ts';
import { faultsOf, isDescribed } from './openapi.ts';

function request(method: string, path: string, body: unknown): LoggedRequest {
  return { method, path, query: {}, contentType: 'application/json', body, files: [], at: 0, status: 200 };
}

it.skipIf(!isDescribed)('the check lets pass what Discord describes, and nothing else', () => {
  const good = request('PATCH', '/webhooks/1/token/messages/@original', {
    flags: 32768,
    components: [{ type: 10, content: 'words' }],
  });
  expect(faultsOf([good])).toEqual([]);
  const bad: readonly LoggedRequest[] = [
    request('POST', '/no/such/route', {}),
    request('PATCH', '/webhooks/1/token/messages/@original', { components: [{ type: 10, content: 12 }] }),
    request('POST', '/interactions/1/token/callback', { type: 5, data: { flags: 'many' } }),
    request('PUT', '/applications/1/commands', [{ name: 'x'.repeat(40), description: 'too long a name' }]),
  ];
  for (const each of bad) expect(faultsOf([each])).toHaveLength(1);
});
