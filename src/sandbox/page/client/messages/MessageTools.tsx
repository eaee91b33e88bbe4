import { useEffect, useState } from 'preact/hooks';
import type { PageMessage } from '../../pageData.ts';
import { useHere } from '../here.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { ThreadName } from '../ThreadName.tsx';

const EMOJI = ['👍', '❤️', '✅', '❓', '👀', '🎉'] as const;

/** Discord's types of commands in menus. */
const MENU_COMMANDS = { user: 2, message: 3 } as const;

type Open = 'react' | 'more' | null;

interface ToolsProps {
  readonly message: PageMessage;
  /** Counts the right-clicks on the message, each of which opens the menu. */
  readonly summoned: number;
}

/** What can be done with a message: react, reply, and the menu with the bot's own commands for it. */
export function MessageTools({ message, summoned }: ToolsProps) {
  const { attempt, view, channel, channels, setReplyTo, go, complain } = useHere();
  const [open, setOpen] = useState<Open>(null);
  const [isNaming, setNaming] = useState(false);
  const on = { message: message.id };
  useEffect(() => {
    if (summoned > 0) setOpen('more');
  }, [summoned]);
  const commands = (type: number, rest: object, of: string): readonly MenuItem[] =>
    view.commands
      .filter((each) => each.type === type)
      .map(({ name }) => ({ label: name, detail: of, act: () => void attempt('menu', { command: name, ...rest }) }));
  const copy = (): void => {
    navigator.clipboard.writeText(message.text).catch(() => complain('the browser does not let the page copy'));
  };
  const isPublic = !message.ephemeral;
  const forwards = channels
    .filter(({ archived }) => !archived)
    .map(({ id, kind, name }) => ({
      label: `Forward to ${kind === 'direct' ? name : `#${name}`}`,
      act: () => void attempt('forward', { ...on, to: id }).then((done) => done && go({ channel: id })),
    }));
  const items: readonly MenuItem[] = [
    ...commands(MENU_COMMANDS.message, on, 'message command'),
    ...commands(MENU_COMMANDS.user, { target: message.author.id }, `for ${message.author.name}`),
    ...(isPublic
      ? [
          { label: 'Reply', act: () => setReplyTo(message.id) },
          { label: `React with ${EMOJI[0]}`, act: () => void attempt('react', { ...on, emoji: EMOJI[0] }) },
        ]
      : []),
    ...(isPublic ? forwards : []),
    { label: 'Copy text', act: copy },
    ...(isPublic && message.thread === null && channel?.kind === 'text'
      ? [{ label: 'Start a thread', act: () => setNaming(true) }]
      : []),
    ...(message.mine ? [{ label: 'Delete', act: () => void attempt('remove', on) }] : []),
    ...(message.ephemeral ? [{ label: 'Dismiss', act: () => void attempt('dismiss', on) }] : []),
  ];
  const reactions = EMOJI.map((emoji) => ({ label: emoji, act: () => void attempt('react', { ...on, emoji }) }));
  const about = `the message of ${message.author.name}`;
  return (
    <div class={open === null ? 'tools' : 'tools open'}>
      {isPublic ? (
        <>
          <button
            type="button"
            aria-haspopup="menu"
            aria-expanded={open === 'react'}
            aria-label={`React to ${about}`}
            onClick={() => setOpen('react')}
          >
            ☺
          </button>
          <button type="button" aria-label={`Reply to ${about}`} onClick={() => setReplyTo(message.id)}>
            ↩
          </button>
        </>
      ) : null}
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open === 'more'}
        aria-label={`More for ${about}`}
        onClick={() => setOpen('more')}
      >
        ⋯
      </button>
      {open === 'react' ? <Menu label="Reactions" items={reactions} close={() => setOpen(null)} /> : null}
      {open === 'more' ? <Menu label={`Menu of ${about}`} items={items} close={() => setOpen(null)} /> : null}
      {isNaming ? (
        <ThreadName
          cancel={() => setNaming(false)}
          start={(name) => {
            setNaming(false);
            void attempt('startThread', { name, ...on }).then((done) => done && go({ channel: message.id }));
          }}
        />
      ) : null}
    </div>
  );
}
