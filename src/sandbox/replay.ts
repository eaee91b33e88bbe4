import type { Conversation, Step } from './conversation.ts';
import type { Sandbox } from './sandbox.ts';
import type { Reply, SeenMessage, UserSession } from './user/userSession.ts';

/** What is seen after a step. */
export interface Seen {
  readonly step: Step;
  /** The person and the channel, by id. */
  readonly userId: string;
  readonly channelId: string;
  /** What was done, in words. */
  readonly act: string;
  /** What came of it; null if nothing was to come. */
  readonly message: SeenMessage | null;
}

/** How a conversation writes a mention of the bot. */
const AT_BOT = '@Verbatim';

const DIRECT_MESSAGES = 'direct messages';

function sessionOf(sandbox: Sandbox, who: string, where: string): UserSession {
  const userId = sandbox.findUser(who);
  if (where === DIRECT_MESSAGES) return sandbox.as(userId).inDirectMessages();
  return sandbox.as(userId).in(sandbox.findChannel(where, userId));
}

interface Turn {
  readonly session: UserSession;
  readonly sandbox: Sandbox;
  /** The message that presses and selections are for: the last one of the bot that this person saw here. */
  readonly last: () => SeenMessage;
  /** The interaction before, which may have opened a dialogue. */
  readonly before: Reply | null;
}

interface Done {
  readonly act: string;
  readonly reply?: Reply;
  readonly message?: Promise<SeenMessage>;
}

type Of<Key extends string> = Extract<Step, Record<Key, unknown>>;

async function take(step: Step, { session, sandbox, last, before }: Turn): Promise<Done> {
  const run: { readonly [Key: string]: (given: never) => Done | Promise<Done> } = {
    command: ({ command }: Of<'command'>) => ({ act: command, reply: session.type(command) }),
    say: ({ say }: Of<'say'>) => {
      const said = session.say(say.replace(AT_BOT, sandbox.mention()));
      // Only what speaks to the bot is answered.
      if (!say.includes(AT_BOT)) return { act: `says “${say}”` };
      return { act: `says “${say}”`, message: session.awaitAnswer(said) };
    },
    press: ({ press }: Of<'press'>) => ({ act: `presses [${press}]`, reply: session.press(last(), press) }),
    select: ({ select, values }: Of<'select'>) => ({
      act: `selects ${values.join(', ')}`,
      reply: session.select(last(), select, values),
    }),
    submit: async ({ submit }: Of<'submit'>) => {
      const modal = await before?.modal();
      if (modal === undefined) throw new Error('no dialogue was opened');
      return { act: `submits “${modal.title}”`, reply: session.submit(modal, submit) };
    },
    menu: ({ menu }: Of<'menu'>) => {
      const target = session.messages().at(-1);
      if (target === undefined) throw new Error('there is no message to use it on');
      return { act: `uses “${menu}” on the last message`, reply: session.contextMenu(menu, target) };
    },
    wait: async ({ wait }: Of<'wait'>) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { act: `waits ${wait} ms` };
    },
    sees: ({ sees }: Of<'sees'>) =>
      sees === 'no message' ? { act: 'sees no message' } : { act: 'looks', message: Promise.resolve(last()) },
  };
  const key = Object.keys(run).find((each) => each in step) ?? '';
  // The function under a key takes the step that has that key, which the compiler cannot pair up across a union.
  const act = run[key] as ((given: Step) => Done | Promise<Done>) | undefined;
  if (act === undefined) throw new Error('the step says nothing to do');
  return act(step);
}

async function outcome(done: Done, isFollowedByDialogue: boolean): Promise<SeenMessage | null> {
  if (done.message !== undefined) return done.message;
  if (done.reply === undefined) return null;
  if (isFollowedByDialogue) {
    await done.reply.modal();
    return null;
  }
  const first = await done.reply.final();
  // A press may leave its message as it is and answer with another one.
  return done.reply.followUps().at(-1) ?? first;
}

function check(step: Step, session: UserSession, message: SeenMessage | null): void {
  if ('sees' in step && step.sees === 'no message' && session.messages().length > 0) {
    throw new Error(`a message is seen: “${session.messages().at(-1)?.text}”`);
  }
  if (!('expect' in step) && !('expect not' in step)) return;
  const text = message?.text ?? '';
  const missing = step.expect?.find((each) => !text.includes(each));
  if (missing !== undefined) throw new Error(`“${missing}” does not stand in the reply:\n${text}`);
  const unwanted = step['expect not']?.find((each) => text.includes(each));
  if (unwanted !== undefined) throw new Error(`“${unwanted}” stands in the reply:\n${text}`);
}

/**
 * Has a conversation with the bot in a sandbox, and calls `seen` after every step. Returns what was seen. Rejects, with the
 * step's number, if the bot does not answer or says something else than the step expects.
 */
export async function replay(
  sandbox: Sandbox,
  conversation: Conversation,
  seen: (one: Seen) => Promise<void> = () => Promise.resolve(),
): Promise<readonly Seen[]> {
  const all: Seen[] = [];
  let who = conversation.as;
  let where = conversation.in;
  let before: Reply | null = null;
  for (const [index, step] of conversation.steps.entries()) {
    who = step.as ?? who;
    where = step.in ?? where;
    try {
      const session = sessionOf(sandbox, who, where);
      const last = (): SeenMessage => {
        const found = session.messages().findLast(({ author }) => author.bot);
        if (found === undefined) throw new Error(`${who} sees no message of the bot in ${where}`);
        return found;
      };
      const done: Done = await take(step, { session, sandbox, last, before });
      const next = conversation.steps[index + 1];
      const message = await outcome(done, next !== undefined && 'submit' in next);
      before = done.reply ?? null;
      check(step, session, message);
      const one = {
        step,
        userId: session.userId,
        channelId: session.channelId,
        act: `${who} in ${where}: ${done.act}`,
        message,
      };
      all.push(one);
      await seen(one);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`“${conversation.title}”, step ${index + 1}: ${reason}`, { cause: error });
    }
  }
  return all;
}

const BUTTON_MARKS = { enabled: ['[', ']'], disabled: ['(', ')'] } as const;

/** What was seen as text that stays the same from run to run: without ids and times. */
export function transcript(all: readonly Seen[]): string {
  const parts = all.map(({ act, message }) => {
    if (message === null) return `### ${act}\n`;
    const buttons = message.buttons.map(({ label, disabled }) => {
      const [open, close] = disabled ? BUTTON_MARKS.disabled : BUTTON_MARKS.enabled;
      return `${open}${label}${close}`;
    });
    const marks = [message.ephemeral ? 'private' : 'for all', ...(message.edited ? ['edited'] : [])].join(', ');
    const text = message.text
      // The marks that keep scripts of both directions apart are not to be read.
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/<t:\d+(:\w)?>/g, '<t:…$1>')
      .replace(/<(@!?|@&|#)\d+>/g, '<$1…>')
      .replace(/<\/([^:<>]+):\d+>/g, '</$1:…>');
    const files = message.attachments.map(({ filename, description }) => `(${filename}: ${description ?? 'no words'})`);
    const rest = [...files, buttons.join(' ')].join('\n');
    return `### ${act}\n\n(${marks})\n${text}\n${rest}\n`;
  });
  return parts.join('\n');
}
