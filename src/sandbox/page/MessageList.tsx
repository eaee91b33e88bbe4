import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useHere } from './here.ts';
import { MessageView } from './MessageView.tsx';

/** So near to the end, in pixels, one is taken to read the newest. */
const NEAR_END = 120;

function Welcome() {
  const { channel, view } = useHere();
  if (channel === undefined) return null;
  const names = { text: `#${channel.name}`, thread: channel.name, direct: `@${channel.name}` };
  return (
    <div class="welcome">
      <h2>{names[channel.kind]}</h2>
      <p class="dim">
        {view.commands.length === 0
          ? `This is the beginning of ${names[channel.kind]}.`
          : `This is the beginning of ${names[channel.kind]}. Type / for the commands of ${view.botName}.`}
      </p>
    </div>
  );
}

/** Everything that was said here, the newest at the end; it stays at the end while one is there. */
export function MessageList() {
  const { view, place } = useHere();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const toEnd = (): void => {
    if (isAtEnd.current && list.current !== null) list.current.scrollTop = list.current.scrollHeight;
  };
  useLayoutEffect(toEnd, [view]);
  useLayoutEffect(() => {
    isAtEnd.current = true;
    toEnd();
  }, [place.channel, place.user]);
  useEffect(() => {
    // Pictures that arrive late, and a composer that grows, would push the newest out of sight.
    const watcher = new ResizeObserver(toEnd);
    if (list.current !== null) watcher.observe(list.current);
    if (list.current?.firstElementChild != null) watcher.observe(list.current.firstElementChild);
    return () => watcher.disconnect();
  }, []);
  const loose = view.notices.filter(({ messageId }) => messageId === null);
  return (
    <div
      class="messages"
      role="log"
      aria-label="Messages"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      ref={list}
      onScroll={({ currentTarget }) => {
        isAtEnd.current = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight < NEAR_END;
      }}
    >
      <div class="messages-inner">
        <Welcome />
        {view.messages.map((message) => (
          <MessageView key={message.id} message={message} />
        ))}
        {loose.map(({ id, text, failed }) => (
          <p key={id} class={failed ? 'failure' : 'sending'} role={failed ? 'alert' : 'status'}>
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
