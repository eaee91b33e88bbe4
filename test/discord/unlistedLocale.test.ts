import { REST } from 'discord.js';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { commands } from '../../commands/list.ts';
import { listingOf } from '../../src/contract/listing.ts';
import { CommandIds } from '../../src/discord/commandIds.ts';
import { register } from '../../src/discord/register.ts';

const APPLICATION = '100000000000000001';

/** Discord as its documentation has it: texts in a locale that is not in its list are refused. */
function refusing(body: unknown): Response {
  const text = JSON.stringify(body);
  if (!text.includes('"ar":')) {
    const list: readonly object[] = JSON.parse(text);
    return Response.json(list.map((one, at) => ({ ...one, id: String(200_000_000_000_000_000n + BigInt(at)) })));
  }
  const errors = { 0: { name_localizations: { ar: { _errors: [{ code: 'UNKNOWN_LOCALE', message: 'no locale' }] } } } };
  return Response.json({ code: 50_035, message: 'Invalid Form Body', errors }, { status: 400 });
}

it('registers the commands without Arabic if Discord does not take it', async () => {
  const bodies: string[] = [];
  const rest = new REST({
    retries: 0,
    makeRequest: async (_url, { method, body }) => {
      if (method === 'GET') return Response.json([]);
      bodies.push(String(body));
      return refusing(JSON.parse(String(body)));
    },
  }).setToken('a token');
  const registration = {
    application: APPLICATION,
    commands: listingOf(commands),
    severalDossiers: true,
    registerIn: 'global',
    userInstall: false,
    formerly: [],
    registers: true,
  } as const;
  const lines: string[] = [];
  const ids = new CommandIds();
  await register(rest, registration, ids, pino({}, { write: (line: string) => lines.push(line) }));
  expect(bodies.map((body) => body.includes('"ar":'))).toEqual([true, false]);
  expect(bodies[1]).toContain('"de":');
  expect(ids.in(null).get('ask')).toMatch(/^\d+$/u);
  expect(lines.join('')).toContain('locale ar');
});
