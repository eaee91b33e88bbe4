import { expect, it } from 'vitest';
import { ask, sandboxForTest } from './withSandbox.ts';

it('a forum takes posts with a first message, and neither messages nor threads', async () => {
  const sandbox = await sandboxForTest();
  const { ben, leads } = sandbox.world;
  const forum = sandbox.as(ben).in(leads);
  expect(() => forum.say('hello')).toThrow('a forum takes posts and no messages');
  expect(() => forum.startThread('aside')).toThrow('a forum takes posts and no threads');
  expect(forum.commands()).toEqual([]);
  const post = forum.startPost('The weather', 'Who has the log?');
  const inPost = sandbox.as(ben).in(post.id);
  expect(inPost.messages().map(({ id, text }) => [id, text])).toEqual([[post.id, 'Who has the log?']]);
  expect(() => inPost.startThread('aside')).toThrow('a thread takes no thread');
  expect((await ask(sandbox, 'POST', `/channels/${leads}/messages`, { content: 'hello' })).json.code).toBe(50008);
});

it('a bot makes a post with its first message, which has the id of the post', async () => {
  const sandbox = await sandboxForTest();
  const { leads } = sandbox.world;
  const made = await ask(sandbox, 'POST', `/channels/${leads}/threads`, {
    name: 'News',
    message: { content: 'words' },
  });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({ name: 'News', parent_id: leads, type: 11, message: { content: 'words' } });
  expect(made.json.message.id).toBe(made.json.id);
  const empty = await ask(sandbox, 'POST', `/channels/${leads}/threads`, { name: 'News' });
  expect(empty.json.code).toBe(50035);
  const atMessage = await ask(sandbox, 'POST', `/channels/${made.json.id}/messages/${made.json.id}/threads`, {
    name: 'x',
  });
  expect(atMessage.json.code).toBe(50024);
});
