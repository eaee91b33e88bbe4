import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/logging/botLog.ts';
import { type Redaction, redactLine } from '../../src/logging/redactLine.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';
const REDACTION: Redaction = { secrets: ['a secret'], questions: false };
const BODY = { json: { content: 'zibbel words', data: { token: INTERACTION } }, files: [] };

/** The lines that a log over these rules writes for an act. */
function logged(act: (log: ReturnType<typeof openLog>['log']) => void, redaction = REDACTION): string {
  const lines: string[] = [];
  const { log } = openLog({ level: 'trace', redaction, out: { write: (line) => void lines.push(line) } });
  act(log);
  return lines.join('');
}

describe('errors of discord.js', () => {
  const url = `https://discord.com/api/v10/webhooks/112233445566778899/${INTERACTION}/messages/@original`;
  const refused = new DiscordAPIError(
    {
      code: 50_035,
      message: 'Invalid Form Body',
      errors: { components: { _errors: [{ code: 'X', message: 'Must be “zibbel”' }] } },
    },
    50_035,
    400,
    'PATCH',
    url,
    BODY,
  );

  it('are logged without tokens, bodies and what Discord repeats of them', () => {
    const line = logged((log) => log.error({ err: refused, id: 'ab12', user: '1' }, 'request failed'));
    expect(line).not.toContain(INTERACTION);
    expect(line).not.toContain('zibbel');
    expect(JSON.parse(line)).toMatchObject({
      level: 50,
      id: 'ab12',
      user: '1',
      msg: 'request failed',
      err: {
        type: 'DiscordAPIError',
        code: 50_035,
        status: 400,
        method: 'PATCH',
        route: 'https://discord.com/api/v10/webhooks/112233445566778899/[withheld]/messages/@original',
      },
    });
  });

  it('are logged so as causes too, and as whatever field', () => {
    const wrapped = new Error('cannot send', { cause: refused });
    const outage = new HTTPError(503, 'Service Unavailable', 'POST', url, BODY);
    for (const about of [
      { err: wrapped },
      { err: outage },
      { error: refused },
      { limit: refused },
      { anything: refused },
    ]) {
      const line = logged((log) => log.warn(about, 'a post failed'));
      expect(line).not.toContain(INTERACTION);
      expect(line).not.toContain('zibbel');
    }
  });
});

describe('a line', () => {
  const of = (fields: object, redaction = REDACTION): Record<string, unknown> =>
    JSON.parse(redactLine(JSON.stringify({ level: 30, time: 1, ...fields }), redaction));

  it.each([
    ['the bot’s token', `Bot ${TOKEN}`],
    ['the token in a header', `{"authorization":"Bot ${TOKEN}"}`],
    ['a token of an interaction', INTERACTION],
    ['a route of the gateway', `/interactions/1122334455/${INTERACTION}/callback`],
    ['the same, percent-encoded', `webhooks%2F1122334455%2F${INTERACTION}%2Fmessages`],
    ['a short token in a route', '/webhooks/1122334455/short-token-1/messages/@original'],
    ['a secret', 'it is a secret here'],
    ['a signed address', 'https://cdn.discordapp.com/attachments/1/2/x.txt?ex=6a7b&is=1234&hm=short-token-1'],
  ])('has no %s, in any field', (_what, text) => {
    for (const fields of [
      { msg: text },
      { reason: text },
      { err: { type: 'Error', message: text, stack: `Error: ${text}\n    at ${text} (x.ts:1)` } },
    ]) {
      const line = redactLine(JSON.stringify({ level: 30, ...fields }), REDACTION);
      for (const secret of [TOKEN, INTERACTION, 'a secret', 'short-token-1']) expect(line).not.toContain(secret);
    }
  });

  it.each([
    [
      `Unexpected token 'z', "zibbel "in" a file"... is not valid JSON`,
      'Unexpected token [withheld]... is not valid JSON',
    ],
    ['no reading of “zibbel wibbel”: give a year', 'no reading of [withheld]: give a year'],
    ['the clock doesn’t agree', 'the clock doesn’t agree'],
    ["it can't be read, and won't be", "it can't be read, and won't be"],
    ["ENOENT: no such file, open '/data/verbatim.sqlite'", "ENOENT: no such file, open '/data/verbatim.sqlite'"],
    ['cannot read “report.pdf”', 'cannot read “report.pdf”'],
    ['an end "that is missing', 'an end [withheld]'],
  ])('quotes nothing but files: %s', (message, expected) => {
    expect(of({ msg: message }).msg).toBe(expected);
    expect(of({ err: { type: 'SyntaxError', message, stack: '' } }).err).toMatchObject({ message: expected });
  });

  it('withholds texts under names that nobody has allowed, and keeps numbers', () => {
    expect(
      of({ requestBody: { a: 'zibbel' }, options: 'zibbel', found: 3, limit: { url: 'zibbel', timeToReset: 5 } }),
    ).toEqual({
      level: 30,
      time: 1,
      requestBody: '[withheld]',
      options: '[withheld]',
      found: 3,
      limit: { url: '[withheld]', timeToReset: 5 },
    });
  });

  it('has the words of a question only if the operator wants them', () => {
    expect(of({ question: 'Who rang?' }).question).toBe('[withheld]');
    expect(of({ question: 'Who rang?' }, { secrets: [], questions: true }).question).toBe('Who rang?');
  });

  it('names the commands that were registered', () => {
    const line = logged((log) => log.info({ where: 'everywhere', changed: ['ask'], removed: ['find'] }, 'registered'));
    expect(JSON.parse(line)).toMatchObject({ changed: ['ask'], removed: ['find'] });
  });

  it('has the address of an invitation whole', () => {
    const invite = 'https://discord.com/oauth2/authorize?client_id=112233445566778899&permissions=309237763072';
    expect(of({ invite }).invite).toBe(invite);
  });

  it('that is no JSON is withheld', () => {
    expect(redactLine('zibbel', REDACTION)).not.toContain('zibbel');
  });
});

it('counts lines by their level and the class of their error', () => {
  const counted: unknown[] = [];
  const { log } = openLog({
    level: 'info',
    redaction: REDACTION,
    out: { write: () => {} },
    counted: (...line) => counted.push(line),
  });
  log.debug('not counted');
  log.info('a line');
  log.error({ err: new TypeError('x') }, 'failed');
  expect(counted).toEqual([
    [30, undefined],
    [50, 'TypeError'],
  ]);
});
