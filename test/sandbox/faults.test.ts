import { once } from 'node:events';
import { DiscordAPIError, Events, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { testClock } from './testClock.ts';
import { ask, botForTest, sandboxForTest } from './withSandbox.ts';

describe('faults of the API', () => {
  it('429 is repeated by the client, and the second time too', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox);
    sandbox.faults.rateLimit({ times: 2, path: 'GET /users/', retryAfterMs: 120 });
    const user = await bot.client.users.fetch(sandbox.world.ben, { force: true });
    expect(user.username).toBe('ben');
    const statuses = sandbox.requests.filter(({ path }) => path === `/users/${user.id}`).map(({ status }) => status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('429 says how long and for whom', async () => {
    const sandbox = await sandboxForTest();
    sandbox.faults.rateLimit({ times: 1, retryAfterMs: 1500, global: true });
    const { status, headers, json } = await ask(sandbox, 'GET', '/users/@me');
    expect(status).toBe(429);
    expect(json).toEqual({ message: 'You are being rate limited.', retry_after: 1.5, global: true });
    expect(headers.get('retry-after')).toBe('1.5');
    expect(headers.get('x-ratelimit-global')).toBe('true');
    expect((await ask(sandbox, 'GET', '/users/@me')).status).toBe(200);
  });

  it('a short burst of 5xx is outlasted, a long one is not', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox);
    sandbox.faults.serverErrors({ times: 3, path: '/users/' });
    await expect(bot.client.users.fetch(sandbox.world.ben, { force: true })).resolves.toBeDefined();
    sandbox.faults.serverErrors({ times: 4, path: /^GET \/users\/\d+$/, status: 503 });
    await expect(bot.client.users.fetch(sandbox.world.ben, { force: true })).rejects.toThrow(HTTPError);
    expect(sandbox.faults.active()).toEqual([]);
  });

  it('a refused request is not acted on, a slow answer was', async () => {
    const sandbox = await sandboxForTest();
    const { general, ben } = sandbox.world;
    const path = `/channels/${general}/messages`;
    const seen = () => sandbox.messagesVisibleTo(ben, general).map(({ content }) => content);
    sandbox.faults.serverErrors({ times: 1, path: 'POST' });
    expect((await ask(sandbox, 'POST', path, { content: 'lost' })).status).toBe(500);
    expect(seen()).toEqual([]);
    const answer = Promise.withResolvers<void>();
    sandbox.faults.slow({ times: 1, path: 'POST', delay: answer.promise, when: 'after' });
    const slow = ask(sandbox, 'POST', path, { content: 'slow' });
    await expect.poll(seen).toEqual(['slow']);
    expect(sandbox.requests.at(-1)?.status).toBe(0);
    answer.resolve();
    expect((await slow).status).toBe(200);
  });

  it('a slow request is acted on when its delay is over, in milliseconds or by a promise', async () => {
    const sandbox = await sandboxForTest();
    const { general, ben } = sandbox.world;
    const path = `/channels/${general}/messages`;
    const seen = () => sandbox.messagesVisibleTo(ben, general).map(({ content }) => content);
    const turn = Promise.withResolvers<void>();
    sandbox.faults.slow({ times: 1, path: 'POST', delay: turn.promise });
    const held = ask(sandbox, 'POST', path, { content: 'held' });
    await expect.poll(() => sandbox.requests.at(-1)?.body).toEqual({ content: 'held' });
    sandbox.faults.slow({ times: 1, path: 'POST', delay: 5 });
    await ask(sandbox, 'POST', path, { content: 'late' });
    expect(seen()).toEqual(['late']);
    turn.resolve();
    await held;
    expect(seen()).toEqual(['late', 'held']);
  });

  it('are switched off together', async () => {
    const sandbox = await sandboxForTest();
    sandbox.faults.serverErrors({ times: 9 });
    sandbox.faults.rateLimit({ times: 9, retryAfterMs: 1 });
    sandbox.faults.away(3_600_000);
    expect(sandbox.faults.active()).toHaveLength(3);
    sandbox.faults.clear();
    expect(sandbox.faults.active()).toEqual([]);
    expect((await ask(sandbox, 'GET', '/users/@me')).status).toBe(200);
  });
});

describe('as strict as Discord', () => {
  it('fifty requests a second go through, those of interactions apart', async () => {
    const sandbox = await sandboxForTest();
    const answers = await Promise.all(Array.from({ length: 120 }, () => ask(sandbox, 'GET', '/users/@me')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.json).toMatchObject({ global: true });
    expect(refused[0]?.headers.get('x-ratelimit-scope')).toBe('global');
  });

  it('a nonce is forgotten after some minutes', async () => {
    const clock = testClock();
    const sandbox = await sandboxForTest({ now: clock.now });
    const { general, ben } = sandbox.world;
    const send = () =>
      ask(sandbox, 'POST', `/channels/${general}/messages`, { content: 'x', nonce: 'n', enforce_nonce: true });
    const seen = () => sandbox.messagesVisibleTo(ben, general).length;
    await send();
    await send();
    expect(seen()).toBe(1);
    clock.forward(4 * 60_000);
    await send();
    expect(seen()).toBe(2);
  });

  it('who may not read the history is told of no messages, and may not reply', async () => {
    const sandbox = await sandboxForTest();
    const { general, ben } = sandbox.world;
    const said = sandbox.as(ben).in(general).say('something');
    const path = `/channels/${general}/messages`;
    expect((await ask(sandbox, 'GET', path)).json).toHaveLength(1);
    sandbox.administrator.deny(general, ['readMessageHistory']);
    expect(await ask(sandbox, 'GET', path)).toMatchObject({ status: 200, json: [] });
    const reply = { content: 'x', message_reference: { message_id: said.id } };
    expect(await ask(sandbox, 'POST', path, reply)).toMatchObject({ status: 400, json: { code: 160002 } });
  });

  it('a server that the bot is thrown out of is unknown, until it is invited again', async () => {
    const sandbox = await sandboxForTest();
    const { newsroom, general } = sandbox.world;
    sandbox.administrator.kickBot(newsroom);
    expect(await ask(sandbox, 'GET', `/guilds/${newsroom}`)).toMatchObject({ status: 404, json: { code: 10004 } });
    expect(await ask(sandbox, 'GET', `/channels/${general}`)).toMatchObject({ status: 403, json: { code: 50001 } });
    const commands = `/applications/${sandbox.applicationId}/guilds/${newsroom}/commands`;
    expect(await ask(sandbox, 'GET', commands)).toMatchObject({ status: 403, json: { code: 50001 } });
    sandbox.administrator.inviteBot(newsroom);
    expect((await ask(sandbox, 'GET', `/guilds/${newsroom}`)).status).toBe(200);
  });

  it('a rate limit of the network in front of it is a page', async () => {
    const sandbox = await sandboxForTest();
    sandbox.faults.rateLimit({ times: 1, retryAfterMs: 20, scope: 'cloudflare' });
    const { status, headers } = await fetch(`${sandbox.apiUrl}/v10/users/@me`);
    expect([status, headers.get('content-type'), headers.get('via')]).toEqual([429, 'text/html', null]);
  });
});

describe('buckets', () => {
  it('of a channel hold five messages in five seconds, and say so', async () => {
    const sandbox = await sandboxForTest();
    const { general, inquiry } = sandbox.world;
    const send = (channel: string) => ask(sandbox, 'POST', `/channels/${channel}/messages`, { content: 'x' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(general)));
    const left = answers.map(({ status, headers }) => `${status}, ${headers.get('x-ratelimit-remaining')} left`);
    expect(left.sort()).toEqual([
      '200, 0 left',
      '200, 1 left',
      '200, 2 left',
      '200, 3 left',
      '200, 4 left',
      '429, 0 left',
    ]);
    expect(answers[0]?.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
    expect(answers.find(({ status }) => status === 429)?.json.retry_after).toBeLessThanOrEqual(5);
    expect((await send(inquiry)).status).toBe(200);
  });

  it('can be switched off', async () => {
    const sandbox = await sandboxForTest({ rateLimits: false });
    const send = () => ask(sandbox, 'POST', `/channels/${sandbox.world.general}/messages`, { content: 'x' });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe('rights of the bot', () => {
  it('a wrong token is refused', async () => {
    const sandbox = await sandboxForTest();
    expect(await ask(sandbox, 'GET', '/users/@me', undefined, 'wrong')).toMatchObject({
      status: 401,
      json: { message: '401: Unauthorized', code: 0 },
    });
  });

  it('a token that was revoked is refused by the API and by the gateway', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox);
    const closed = once(bot.client, Events.ShardDisconnect);
    sandbox.faults.revokeToken();
    expect(await closed).toMatchObject([{ code: 4004 }, 0]);
    expect((await ask(sandbox, 'GET', '/users/@me')).status).toBe(401);
    expect(sandbox.faults.active()).toEqual(['the token is revoked']);
    sandbox.faults.clear();
    expect((await ask(sandbox, 'GET', '/users/@me')).status).toBe(200);
  });

  it('what it cannot see or do is refused with the right code', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox);
    const { newsroom, bot: botId, deskPrivate, general, ben } = sandbox.world;
    const said = sandbox.as(ben).in(general).say('mine');
    sandbox.setRoles(newsroom, botId, []);
    const codeOf = async (act: Promise<unknown>) => {
      const error = await act.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      return error instanceof DiscordAPIError ? error.code : error;
    };
    const { rest } = bot.client;
    expect(await codeOf(rest.get(`/channels/${deskPrivate}`))).toBe(50001);
    expect(await codeOf(rest.get('/channels/1'))).toBe(10003);
    expect(await codeOf(rest.get('/guilds/1'))).toBe(10004);
    expect(await codeOf(rest.get(`/guilds/${newsroom}/members/1`))).toBe(10007);
    expect(await codeOf(rest.get(`/channels/${general}/messages/1`))).toBe(10008);
    expect(await codeOf(rest.get('/users/1'))).toBe(10013);
    expect(await codeOf(rest.patch(`/channels/${general}/messages/${said.id}`, { body: { content: 'x' } }))).toBe(
      50005,
    );
    expect(await codeOf(rest.delete(`/channels/${general}/messages/${said.id}`))).toBe(50013);
    expect(await codeOf(rest.get('/nowhere'))).toBe(0);
  });
});
