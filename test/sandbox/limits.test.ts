import { beforeEach, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { ask, botForTest, sandboxForTest } from './withSandbox.ts';

const V2 = 32768;
const button = (rest: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...rest });
const row = (...components: object[]) => ({ type: 1, components });
const text = (content = 'words') => ({ type: 10, content });
const section = (rest: object = {}) => ({ type: 9, components: [text()], accessory: button(), ...rest });
const select = (rest: object = {}) => ({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }], ...rest });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const buttons = (count: number) => times(count, (index) => button({ custom_id: `b${index}` }));
const selects = (count: number) =>
  row(select({ options: times(count, (index) => ({ label: `l${index}`, value: `v${index}` })) }));
const v2 = (...components: object[]) => ({ flags: V2, components });

/** The codes of the faults in a refusal, with the place of each. */
function faultsOf(errors: unknown, path = ''): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map(({ code }) => `${path} ${code}`)
      : faultsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

let sandbox: Sandbox;
const send = (body: unknown) => ask(sandbox, 'POST', `/channels/${sandbox.world.general}/messages`, body);
const register = (body: unknown, method = 'POST') =>
  ask(sandbox, method, `/applications/${sandbox.applicationId}/commands`, body);

beforeEach(async () => {
  sandbox = await sandboxForTest({ rateLimits: false });
});

describe('messages whose text has many bytes', () => {
  it.each([
    ['Chinese', '字'.repeat(3387)],
    ['Hindi', 'क'.repeat(3387)],
  ])('are not kept: %s', async (_language, words) => {
    const answer = await send(v2(text(words)));
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({ message: '500: Internal Server Error', code: 0 });
  });

  it.each([
    ['Arabic', 'ب'.repeat(4000)],
    ['emoji', '😀'.repeat(2000)],
  ])('are sent if their characters need fewer: %s', async (_language, words) => {
    expect((await send(v2(text(words)))).status).toBe(200);
  });
});

describe('messages', () => {
  it.each([
    ['2000 characters', { content: 'x'.repeat(2000) }],
    ['embeds of 6000 characters', { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] }],
    [
      'five rows of five buttons',
      {
        content: 'x',
        components: times(5, (index) => row(...times(5, (at) => button({ custom_id: `${index}${at}` })))),
      },
    ],
    ['25 options', { content: 'x', components: [selects(25)] }],
    [
      'a link',
      { content: 'x', components: [row(button({ style: 5, url: 'https://a.example', custom_id: undefined }))] },
    ],
    [
      'an emoji without a label',
      { content: 'x', components: [row(button({ label: undefined, emoji: { name: '👍' } }))] },
    ],
    ['40 components', v2(...times(40, () => text()))],
    ['4000 characters of text', v2(...times(4, () => text('x'.repeat(1000))))],
    ['10170 bytes of text with 12 for each', v2(text('字'.repeat(3386)))],
    ['the same over several texts', v2(...times(8, () => text('字'.repeat(419))))],
    ['three texts in a section', v2(section({ components: [text(), text(), text()] }))],
    [
      'a container of everything',
      v2({ type: 17, accent_color: 255, components: [section(), text(), { type: 14 }, selects(2)] }),
    ],
  ])('%s: sent', async (_name, body) => {
    expect((await send(body)).status).toBe(200);
  });

  it.each([
    ['content of 2001 characters', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    [
      'an embed of 6001 characters',
      { embeds: [{ description: 'x'.repeat(4001) }, { description: 'x'.repeat(2000) }] },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds BASE_TYPE_BAD_LENGTH'],
    [
      '26 fields',
      { embeds: [{ fields: times(26, () => ({ name: 'x', value: 'y' })) }] },
      'embeds.0.fields BASE_TYPE_BAD_LENGTH',
    ],
    ['a long title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [
      'content beside the flag',
      { content: 'x', ...v2(text()) },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'embeds beside the flag',
      { embeds: [{ title: 'x' }], ...v2(text()) },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a text without the flag', { components: [text()] }, 'components.0 UNION_TYPE_CHOICES'],
    ['a button at the top', v2(button()), 'components.0 UNION_TYPE_CHOICES'],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
      'components.0.components.0 UNION_TYPE_CHOICES',
    ],
    [
      '41 components, nested',
      v2({ type: 17, components: times(40, () => text()) }),
      'components COMPONENT_MAX_COUNT_EXCEEDED',
    ],
    [
      '4001 characters of text',
      v2(...times(5, (index) => text('x'.repeat(index === 0 ? 1 : 1000)))),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2(text('')), 'components.0.content BASE_TYPE_BAD_LENGTH'],
    ['a section without texts', v2(section({ components: [] })), 'components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'a section of four texts',
      v2(section({ components: times(4, () => text()) })),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    ['a section without accessory', v2(section({ accessory: undefined })), 'components.0.accessory BASE_TYPE_REQUIRED'],
    [
      'a custom id of 101',
      { content: 'x', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'the same custom id twice',
      v2(section(), section()),
      'components.1.accessory.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a label of 81',
      { content: 'x', components: [row(button({ label: 'x'.repeat(81) }))] },
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without label',
      { content: 'x', components: [row(button({ label: undefined }))] },
      'components.0.components.0.label BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'a button without custom id',
      { content: 'x', components: [row(button({ custom_id: undefined }))] },
      'components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a link without address',
      { content: 'x', components: [row(button({ style: 5, custom_id: undefined }))] },
      'components.0.components.0.url BASE_TYPE_REQUIRED',
    ],
    [
      'an address on a button',
      { content: 'x', components: [row(button({ url: 'https://a.example' }))] },
      'components.0.components.0.url URL_NOT_ALLOWED',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...buttons(6))] },
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu beside a button',
      { content: 'x', components: [row(select(), button())] },
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'six rows',
      { content: 'x', components: times(6, (index) => row(button({ custom_id: `${index}` }))) },
      'components BASE_TYPE_BAD_LENGTH',
    ],
    [
      '26 options',
      { content: 'x', components: [selects(26)] },
      'components.0.components.0.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'the same option twice',
      { content: 'x', components: [row(select({ options: times(2, () => ({ label: 'a', value: 'a' })) }))] },
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'a file that was not sent',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      'components UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ],
    [
      'mentions both ways',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions.users MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
  ])('%s: refused', async (_name, body, fault) => {
    const { status, json } = await send(body);
    expect({ status, code: json.code, message: json.message }).toEqual({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    expect(faultsOf(json.errors)).toEqual([fault]);
  });

  it.each([[{}], [{ content: '' }], [{ content: ' \n ' }], [{ content: null, embeds: [] }], [v2()]])(
    'nothing at all: refused: %j',
    async (body) => {
      expect(await send(body)).toMatchObject({
        status: 400,
        json: { code: 50006, message: 'Cannot send an empty message' },
      });
    },
  );

  it('an edit may add the flag only without what it forbids, and never takes it away', async () => {
    const { json: plain } = await send({ content: 'x' });
    const path = `/channels/${sandbox.world.general}/messages/${plain.id}`;
    expect(faultsOf((await ask(sandbox, 'PATCH', path, v2(text()))).json.errors)).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect((await ask(sandbox, 'PATCH', path, { content: null, ...v2(text()) })).json.flags).toBe(V2);
    expect((await ask(sandbox, 'PATCH', path, { flags: 0, components: [text('other')] })).json.flags).toBe(V2);
    expect((await ask(sandbox, 'PATCH', path, { components: [] })).json.code).toBe(50006);
  });

  it('JSON that is none is refused', async () => {
    const response = await fetch(`${sandbox.apiUrl}/v10/channels/${sandbox.world.general}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect(await response.json()).toMatchObject({ code: 50109 });
  });

  it('a file that is too big is refused', async () => {
    const form = new FormData();
    form.set('payload_json', '{"content":"x"}');
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'big.bin');
    const response = await fetch(`${sandbox.apiUrl}/v10/channels/${sandbox.world.general}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}` },
      body: form,
    });
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 413,
      body: { code: 40005 },
    });
  });
});

describe('bodies of requests', () => {
  const post = (body: string | ReadableStream<Uint8Array>, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.apiUrl}/v10/channels/${sandbox.world.general}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json', ...headers },
      body,
      ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
    });
  const MEGABYTE = 1024 * 1024;

  it('are refused with 413 if they are too large, whatever their kind', async () => {
    const response = await post(JSON.stringify({ content: 'x', rest: 'x'.repeat(8 * MEGABYTE) }));
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 413,
      body: { code: 40005, message: 'Request entity too large' },
    });
  });

  it('are not read on once more has come than is taken, though they name no length', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(MEGABYTE).fill(0x20));
      },
    });
    const outcome = await post(endless).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
    expect(sent).toBeLessThan(200);
    expect((await post(JSON.stringify({ content: 'still here' }))).status).toBe(200);
  });

  it('of a form that is none are refused in its form', async () => {
    const response = await post('no form', { 'content-type': 'multipart/form-data; boundary=x' });
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 400,
      body: { code: 50035 },
    });
  });
});

describe('commands', () => {
  const command = (rest: object = {}) => ({ name: 'ask', description: 'Asks', ...rest });
  const option = (rest: object = {}) => ({ type: 3, name: 'words', description: 'Words', ...rest });

  it.each([
    ['upper case', command({ name: 'Ask' }), 'name APPLICATION_COMMAND_INVALID_NAME'],
    ['a space', command({ name: 'ask me' }), 'name STRING_TYPE_REGEX'],
    ['a name of 33', command({ name: 'x'.repeat(33) }), 'name BASE_TYPE_MAX_LENGTH,name STRING_TYPE_REGEX'],
    ['no description', command({ description: undefined }), 'description BASE_TYPE_REQUIRED'],
    ['a description of 101', command({ description: 'x'.repeat(101) }), 'description BASE_TYPE_MAX_LENGTH'],
    [
      '26 options',
      command({ options: times(26, (index) => option({ name: `o${index}` })) }),
      'options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'required after optional',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      'options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'the same option twice',
      command({ options: [option(), option()] }),
      'options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      '26 choices',
      command({ options: [option({ choices: times(26, (index) => ({ name: `${index}`, value: `${index}` })) })] }),
      'options.0.choices BASE_TYPE_BAD_LENGTH',
    ],
    [
      'choices and autocomplete',
      command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
      'options.0 APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'an option in upper case',
      command({ options: [option({ name: 'Words' })] }),
      'options.0.name APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['an option of no type', command({ options: [option({ type: 12 })] }), 'options.0 UNION_TYPE_CHOICES'],
    [
      'a subcommand beside options',
      command({ options: [option(), { type: 1, name: 's', description: 'S' }] }),
      'options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['a menu with a description', { type: 3, name: 'Look', description: 'Looks' }, 'description BASE_TYPE_CHOICES'],
    [
      'more than 8000 characters',
      command({
        options: times(25, (index) =>
          option({
            name: `o${index}`,
            description: 'x'.repeat(100),
            choices: times(25, (at) => ({ name: `${at}`, value: 'y'.repeat(20) })),
          }),
        ),
      }),
      ' APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('%s: refused', async (_name, body, faults) => {
    const { json } = await register(body);
    expect({ code: json.code, faults: faultsOf(json.errors).join() }).toEqual({ code: 50035, faults });
  });

  it('are created, found, changed, replaced and deleted', async () => {
    const path = `/applications/${sandbox.applicationId}/commands`;
    const created = await register(command());
    expect(created).toMatchObject({
      status: 201,
      json: { name: 'ask', type: 1, application_id: sandbox.applicationId },
    });
    expect(await register(command({ description: 'Asks again' }))).toMatchObject({
      status: 200,
      json: { id: created.json.id },
    });
    const one = `${path}/${created.json.id}`;
    expect((await ask(sandbox, 'PATCH', one, { description: 'Asks anew' })).json.description).toBe('Asks anew');
    expect((await ask(sandbox, 'GET', one)).json.description).toBe('Asks anew');
    const replaced = await register([command(), { type: 2, name: 'Who is this' }], 'PUT');
    expect(replaced.json.map(({ id }: { id: string }) => id === created.json.id)).toEqual([true, false]);
    expect((await ask(sandbox, 'DELETE', one)).status).toBe(204);
    expect((await ask(sandbox, 'GET', one)).json.code).toBe(10063);
    expect((await ask(sandbox, 'GET', path)).json).toHaveLength(1);
    expect(
      (
        await register(
          times(101, (index) => command({ name: `c${index}` })),
          'PUT',
        )
      ).json.code,
    ).toBe(30032);
    expect((await ask(sandbox, 'GET', '/applications/1/commands')).json.code).toBe(10002);
  });
});

describe('answers', () => {
  const ASK = {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3 as const, name: 'words', description: 'Words', autocomplete: true }],
  };
  const input = (rest: object = {}) => row({ type: 4, custom_id: 'i', style: 1, label: 'Text', ...rest });
  const modal = (rest: object = {}) => ({
    type: 9,
    data: { custom_id: 'm', title: 'Note', components: [input()], ...rest },
  });
  const choices = (list: readonly object[]) => ({ type: 8, data: { choices: list } });
  const choice = (rest: object = {}) => ({ name: 'a', value: 'a', ...rest });

  /** What the stand-in says to this first answer, to a command or, for type 8, to an autocompletion. */
  async function answered(body: { readonly type: number }) {
    const answers: { status: number; faults: string[] }[] = [];
    const post = async ({ id, token }: { readonly id: string; readonly token: string }) => {
      const { status, json } = await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, body);
      answers.push({ status, faults: faultsOf(json?.errors) });
    };
    await botForTest(sandbox, { commands: [ASK], onInteraction: post, onAutocomplete: post });
    const session = sandbox.as(sandbox.world.ben).in(sandbox.world.general);
    const completed =
      body.type === 8 ? session.complete('ask', { words: 'x' }, 'words', 200).catch(() => 'none') : undefined;
    if (completed === undefined) session.type('/ask words:x');
    await expect.poll(() => answers).toHaveLength(1);
    await completed;
    return answers[0];
  }

  it.each([
    ['25 choices', choices(times(25, (index) => choice({ name: `${index}` })))],
    ['a name and a value of 100', choices([choice({ name: 'x'.repeat(100), value: 'x'.repeat(100) })])],
    ['a dialogue', modal()],
  ])('%s: taken', async (_name, body) => {
    expect(await answered(body)).toEqual({ status: 204, faults: [] });
  });

  it.each([
    ['26 choices', choices(times(26, () => choice())), 'data.choices BASE_TYPE_BAD_LENGTH'],
    ['a name of 101', choices([choice({ name: 'x'.repeat(101) })]), 'data.choices.0.name BASE_TYPE_MAX_LENGTH'],
    ['a value of 101', choices([choice({ value: 'x'.repeat(101) })]), 'data.choices.0.value BASE_TYPE_MAX_LENGTH'],
    ['an empty name', choices([choice({ name: '' })]), 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ['a title of 46', modal({ title: 'x'.repeat(46) }), 'data.title BASE_TYPE_MAX_LENGTH'],
    [
      'six fields',
      modal({ components: times(6, (at) => input({ custom_id: `${at}` })) }),
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a field twice',
      modal({ components: [input(), input()] }),
      'data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button in a dialogue',
      modal({ components: [row(button())] }),
      'data.components.0.components.0.type BASE_TYPE_CHOICES',
    ],
    ['content of 2001', { type: 4, data: { content: 'x'.repeat(2001) } }, 'data.content BASE_TYPE_MAX_LENGTH'],
  ])('%s: refused', async (_name, body, fault) => {
    const answer = await answered(body);
    expect(answer?.status).toBe(400);
    expect(answer?.faults).toContain(fault);
  });
});
