import { z } from 'zod';
import { findCommand, readOptions } from '../interactions/commandLine.ts';
import { ChannelSession, checkPerson } from '../user/channelSession.ts';
import { CannotDo, type Upload } from '../user/userSession.ts';
import type { StandIn } from '../world/standIn.ts';
import { userOf } from '../world/state.ts';

const place = { user: z.string(), channel: z.string() };
const onMessage = { ...place, message: z.string() };
const upload = z
  .object({ filename: z.string().min(1), contentType: z.string(), base64: z.string() })
  .transform(
    ({ filename, contentType, base64 }): Upload => ({ filename, contentType, bytes: Buffer.from(base64, 'base64') }),
  );

/** What the page may ask for: the verbs of a session, one at a time. */
const actSchema = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('say'),
    ...place,
    text: z.string(),
    replyTo: z.string().optional(),
    files: z.array(upload).optional(),
  }),
  z.object({ verb: z.literal('type'), ...place, line: z.string(), files: z.record(z.string(), upload).optional() }),
  z.object({
    verb: z.literal('run'),
    ...place,
    command: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    files: z.record(z.string(), upload).default({}),
  }),
  z.object({ verb: z.literal('complete'), ...place, line: z.string(), focused: z.string() }),
  z.object({
    verb: z.literal('completeOption'),
    ...place,
    command: z.string(),
    options: z.record(z.string(), z.string()),
    focused: z.string(),
  }),
  z.object({ verb: z.literal('startThread'), ...place, name: z.string(), message: z.string().optional() }),
  z.object({ verb: z.literal('speak'), ...place, locale: z.string().regex(/^[a-z]{2}(?:-[A-Z\d]{2,3})?$/) }),
  z.object({ verb: z.literal('startPost'), ...place, name: z.string(), text: z.string() }),
  z.object({ verb: z.literal('press'), ...onMessage, button: z.string() }),
  z.object({ verb: z.literal('select'), ...onMessage, customId: z.string(), values: z.array(z.string()) }),
  z.object({
    verb: z.literal('submit'),
    ...place,
    interaction: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    files: z.record(z.string(), z.array(upload)).default({}),
  }),
  z.object({ verb: z.literal('closeModal'), ...place, interaction: z.string() }),
  z.object({
    verb: z.literal('menu'),
    ...place,
    command: z.string(),
    message: z.string().optional(),
    target: z.string().optional(),
  }),
  z.object({ verb: z.literal('forward'), ...onMessage, to: z.string() }),
  z.object({ verb: z.literal('react'), ...onMessage, emoji: z.string().min(1) }),
  z.object({ verb: z.literal('unreact'), ...onMessage, emoji: z.string().min(1) }),
  z.object({ verb: z.literal('remove'), ...onMessage }),
  z.object({ verb: z.literal('dismiss'), ...onMessage }),
]);

type Act = z.infer<typeof actSchema>;
type Handlers = { readonly [Verb in Act['verb']]: (act: Extract<Act, { verb: Verb }>) => unknown };

/** Carries out what the page asks for. Returns the completions, or nothing. Throws `CannotDo`. */
export async function perform(standIn: StandIn, body: unknown): Promise<unknown> {
  const parsed = actSchema.safeParse(body);
  if (!parsed.success) throw new CannotDo(`the page asked for something unknown: ${z.prettifyError(parsed.error)}`);
  const act = parsed.data;
  checkPerson(standIn, act.user);
  const session = new ChannelSession(standIn, act.user, act.channel);
  const modalOf = (id: string) => {
    const interaction = standIn.interactions.get(id);
    if (interaction?.modal == null) throw new CannotDo('that dialogue is gone');
    return { interaction, modal: interaction.modal };
  };
  const handlers: Handlers = {
    say: ({ text, replyTo, files }) => {
      session.say(text, { ...(replyTo === undefined ? {} : { replyTo }), ...(files === undefined ? {} : { files }) });
    },
    type: ({ line, files }) => {
      const options = { ...readOptions(findCommand(session.commands(), line)), ...files };
      session.type(line, options);
    },
    run: ({ command, options, files }) => void session.type(command, { ...options, ...files }),
    completeOption: ({ command, options, focused }) => session.complete(command, options, focused),
    speak: ({ user, locale }) => {
      standIn.state.users.set(user, { ...userOf(standIn.state, user), locale });
      standIn.changes.announce();
    },
    startPost: ({ name, text }) => session.startPost(name, text).id,
    startThread: ({ name, message }) => session.startThread(name, message).id,
    complete: ({ line, focused }) => {
      const found = findCommand(session.commands(), line);
      return session.complete(found.path.join(' '), readOptions(found), focused);
    },
    press: ({ message, button }) => void session.press(message, button),
    select: ({ message, customId, values }) => void session.select(message, customId, values),
    submit: ({ interaction, fields, files }) => void session.submit(modalOf(interaction).modal, fields, files),
    closeModal: ({ interaction }) => {
      modalOf(interaction).interaction.modalClosed = true;
      standIn.changes.announce();
    },
    menu: ({ command, message, target }) => {
      const found = session.messages().find(({ id }) => id === message);
      if (found !== undefined) session.contextMenu(command, found);
      else if (target !== undefined) session.contextMenu(command, { userId: target });
      else throw new CannotDo('the menu needs a message or a user');
    },
    forward: ({ message, to }) => {
      const found = session.messages().find(({ id }) => id === message);
      if (found === undefined) throw new CannotDo('that message is gone');
      new ChannelSession(standIn, act.user, to).forward(found);
    },
    react: ({ message, emoji }) => session.react(message, emoji),
    unreact: ({ message, emoji }) => session.unreact(message, emoji),
    remove: ({ message }) => session.remove(message),
    dismiss: ({ message }) => session.dismiss(message),
  };
  // The handler under a verb takes the act with that verb, which the compiler cannot pair up across a union.
  const handle = handlers[act.verb] as (act: Act) => unknown;
  return handle(act);
}
