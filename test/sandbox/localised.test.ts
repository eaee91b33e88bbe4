import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { ask, sandboxForTest } from './withSandbox.ts';

function route(sandbox: Sandbox): string {
  return `/applications/${sandbox.applicationId}/commands`;
}

const DESK = {
  name: 'desk',
  name_localizations: { de: 'tisch' },
  description: 'Show the desk',
  description_localizations: { de: 'Den Tisch zeigen' },
  options: [{ type: 3, name: 'note', name_localizations: { de: 'notiz' }, description: 'A note' }],
};

it('a list of commands has their texts in other languages only if it is asked for them', async () => {
  const sandbox = await sandboxForTest();
  expect((await ask(sandbox, 'PUT', route(sandbox), [DESK])).status).toBe(200);
  const [plain] = (await ask(sandbox, 'GET', route(sandbox))).json;
  expect(plain.name_localizations).toBeUndefined();
  expect(plain.options[0].name_localizations).toBeUndefined();
  const [full] = (await ask(sandbox, 'GET', `${route(sandbox)}?with_localizations=true`)).json;
  expect(full).toMatchObject(DESK);
});

it.each([
  ['an unknown language', { ...DESK, name_localizations: { german: 'tisch' } }],
  ['upper case', { ...DESK, name_localizations: { de: 'Tisch' } }],
  ['a space', { ...DESK, name_localizations: { de: 'ein tisch' } }],
  ['a long description', { ...DESK, description_localizations: { de: 'x'.repeat(101) } }],
  [
    'two options of one name',
    {
      ...DESK,
      options: ['note', 'memo'].map((name) => ({
        type: 3,
        name,
        name_localizations: { de: 'notiz' },
        description: 'x',
      })),
    },
  ],
])('%s in a text of another language is refused', async (_what, command) => {
  const sandbox = await sandboxForTest();
  expect((await ask(sandbox, 'POST', route(sandbox), command)).json.code).toBe(50035);
});

it('the page shows a person the commands in the language of the person’s client', async () => {
  const sandbox = await sandboxForTest();
  await ask(sandbox, 'PUT', route(sandbox), [DESK]);
  const { ben, inquiry } = sandbox.world;
  const origin = new URL(sandbox.pageUrl).origin;
  const offered = async () => {
    const answer = await fetch(`${origin}/sandbox/view?${new URLSearchParams({ user: ben, channel: inquiry })}`);
    const view = z.object({ commands: z.array(z.unknown()) }).parse(await answer.json());
    return view.commands[0];
  };
  expect(await offered()).toMatchObject({ name: 'desk', description: 'Show the desk' });
  await fetch(`${origin}/sandbox/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ verb: 'speak', user: ben, channel: inquiry, locale: 'de' }),
  });
  expect(await offered()).toMatchObject({
    name: 'desk',
    label: 'tisch',
    description: 'Den Tisch zeigen',
    options: [{ name: 'note', label: 'notiz' }],
  });
});
