import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ask, botForTest, sandboxForTest } from './withSandbox.ts';

describe('faults of the API', () => {
  it('429 is waited out by the client', async () => {
    const sandbox = await sandboxForTest();
    const bot = await botForTest(sandbox);
    sandbox.faults.rateLimit({ times: 2, path: 'GET /users/', retryAfterMs: 120 });
    const before = performance.now();
    const user = await bot.client.users.fetch(sandbox.world.ben, { force: true });
    expect(user.username).toBe('ben');
    expect(performance.now() - before).toBeGreaterThan(240);
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
    sandbox.faults.slow({ times: 1, path: 'POST', delayMs: 80, when: 'after' });
    const slow = ask(sandbox, 'POST', path, { content: 'slow' });
    await expect.poll(seen, { interval: 5 }).toEqual(['slow']);
    expect(sandbox.requests.at(-1)?.status).toBe(0);
    expect((await slow).status).toBe(200);
    sandbox.faults.slow({ times: 1, path: 'POST', delayMs: 50 });
    const before = performance.now();
    await ask(sandbox, 'POST', path, { content: 'later' });
    expect(performance.now() - before).toBeGreaterThan(45);
  });

  it('are switched off together', async () => {
    const sandbox = await sandboxForTest();
    sandbox.faults.serverErrors({ times: 9 });
    sandbox.faults.rateLimit({ times: 9, retryAfterMs: 1 });
    sandbox.faults.away(9_000);
    expect(sandbox.faults.active()).toHaveLength(3);
    sandbox.faults.clear();
    expect(sandbox.faults.active()).toEqual([]);
    expect((await ask(sandbox, 'GET', '/users/@me')).status).toBe(200);
  });
});

describe('buckets', () => {
  it('of a channel hold five messages in five seconds, and say so', async () => {
    const sandbox = await sandboxForTest();
    const { general, inquiry } = sandbox.world;
    const send = (channel: string) => ask(sandbox, 'POST', `/channels/${channel}/messages`, { content: 'x' });
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await send(general));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(answers[0]?.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
    expect(answers[5]?.json.retry_after).toBeLessThanOrEqual(5);
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
