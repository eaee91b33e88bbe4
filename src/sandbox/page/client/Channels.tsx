import type { PageChannel } from '../pageData.ts';
import { useHere } from './here.ts';

const SIGNS = { text: '#', forum: '▤', thread: '⤷', direct: '@' } as const;
const KINDS = { text: 'channel', forum: 'forum', thread: 'thread', direct: 'direct messages with' } as const;

interface ChannelsProps {
  /** Whether a channel has something that the person has not seen. */
  readonly isUnread: (channel: PageChannel) => boolean;
  readonly chosen: () => void;
}

/** The servers with their channels and threads, and the direct messages, as the person sees them. */
export function Channels({ isUnread, chosen }: ChannelsProps) {
  const { channels, place, go } = useHere();
  const guilds = [...new Set(channels.map(({ guild }) => guild))];
  return (
    <nav aria-label="Channels" class="channels">
      {guilds.map((guild) => (
        <section key={guild} aria-label={guild}>
          <h2>{guild}</h2>
          <ul>
            {channels
              .filter((each) => each.guild === guild)
              .map((channel) => (
                <li key={channel.id}>
                  <button
                    type="button"
                    aria-label={`${KINDS[channel.kind]} ${channel.name}${channel.archived ? ', archived' : ''}${isUnread(channel) ? ', unread' : ''}`}
                    class={[channel.kind, isUnread(channel) ? 'unread' : ''].join(' ')}
                    aria-current={channel.id === place.channel ? 'page' : undefined}
                    onClick={() => {
                      go({ channel: channel.id });
                      chosen();
                    }}
                  >
                    <span class="sign" aria-hidden="true">
                      {SIGNS[channel.kind]}
                    </span>
                    <bdi>{channel.name}</bdi>
                    {channel.archived ? <span class="small">archived</span> : null}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
