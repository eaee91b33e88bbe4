import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageView } from '../../pageData.ts';
import { useHere } from '../here.ts';
import { MessageView } from './MessageView.tsx';

/** So near to the end, in pixels, one is at it. */
const NEAR_END = 16;

/** The posts of a forum, newest first. */
function Posts() {
  const { channel, channels, go } = useHere();
  const posts = channels.filter(({ parentId }) => parentId === channel?.id).toReversed();
  return (
    <div class="welcome">
      <h2>{channel?.name}</h2>
      <p class="dim">{posts.length === 0 ? 'There are no posts yet. Make one below.' : channel?.topic}</p>
      <ul class="posts" aria-label="Posts">
        {posts.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="plain" dir="auto" onClick={() => go({ channel: id })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Welcome() {
  const { channel, view } = useHere();
  if (channel === undefined) return null;
  const names = { text: `#${channel.name}`, forum: channel.name, thread: channel.name, direct: `@${channel.name}` };
  if (channel.kind === 'forum') return <Posts />;
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

/** The last message: by its id, and whether it is only announced. What else changes in it does not move the list. */
function lastOf({ messages, notices }: PageView): string {
  const last = messages.at(-1);
  return [last?.id, last?.loading, notices.length].join(' ');
}

/**
 * Everything that was said here, the newest at the end. A new message is followed if the end was in sight: the list then scrolls to its end, or to the beginning of the last message if that is higher than the list.
 */
export function MessageList() {
  const { view, place } = useHere();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const isFollowed = useRef(true);
  const newest = lastOf(view);
  const look = (element: HTMLElement): void => {
    const { scrollHeight, scrollTop, clientHeight } = element;
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
    const last = [...element.querySelectorAll('article')].at(-1);
    isFollowed.current = isAtEnd.current || (last?.offsetTop ?? 0) < scrollTop + clientHeight;
  };
  const follow = (): void => {
    const element = list.current;
    if (element === null) return;
    const last = [...element.querySelectorAll('article')].at(-1);
    const isHigh = last !== undefined && last.offsetHeight > element.clientHeight;
    element.scrollTop = isHigh ? last.offsetTop : element.scrollHeight;
    look(element);
  };
  useLayoutEffect(() => {
    if (isFollowed.current) follow();
  }, [newest]);
  useLayoutEffect(follow, [place.channel, place.user]);
  useEffect(() => {
    // A picture that arrives late, and a composer that grows, would push the newest out of sight.
    const watcher = new ResizeObserver(() => {
      const element = list.current;
      if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
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
      onScroll={({ currentTarget }) => look(currentTarget)}
    >
      <div class="messages-inner">
        <Welcome />
        {view.messages.map((message) => (
          <MessageView key={message.id} message={message} />
        ))}
        {loose.map(({ id, text, failed }) => (
          <p key={id} dir="auto" class={failed ? 'failure' : 'sending'} role={failed ? 'alert' : 'status'}>
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
