import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageChannel } from '../pageData.ts';
import { Channels } from './Channels.tsx';
import { Composer } from './composer/Composer.tsx';
import { type Here, HereContext } from './here.ts';
import { MessageList } from './messages/MessageList.tsx';
import { Modal } from './modals/Modal.tsx';
import { Switchboard } from './Switchboard.tsx';
import { act, Refused } from './server.ts';
import { TopBar } from './TopBar.tsx';
import { useTheme } from './theme.ts';
import { type Snapshot, useSandbox } from './useSandbox.ts';

const COMPLAINT_MS = 8_000;

/** Remembers, for each person, the newest message seen in each channel. */
function useUnread(snapshot: Snapshot): (channel: PageChannel) => boolean {
  const seen = useRef(new Map<string, string | null>());
  const { place, channels } = snapshot;
  const key = (id: string): string => `${place.user} ${id}`;
  for (const { id, lastMessageId } of channels) {
    // What was there when the person was first looked at counts as seen.
    if (id === place.channel || !seen.current.has(key(id))) seen.current.set(key(id), lastMessageId);
  }
  return ({ id, lastMessageId }) => lastMessageId !== null && seen.current.get(key(id)) !== lastMessageId;
}

interface ClientProps {
  readonly snapshot: Snapshot;
  readonly isLost: boolean;
  readonly go: Here['go'];
}

function Client({ snapshot, isLost, go }: ClientProps) {
  const { place, people, channels, view } = snapshot;
  const [theme, changeTheme] = useTheme();
  const [complaint, setComplaint] = useState('');
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const [isFaultsOpen, setFaultsOpen] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isUnread = useUnread(snapshot);
  const taken = useCallback(() => setOffered(null), []);
  useEffect(() => setReplyTo(null), [place.user, place.channel]);
  useEffect(() => {
    const timer = setTimeout(() => setComplaint(''), COMPLAINT_MS);
    return () => clearTimeout(timer);
  }, [complaint]);
  const channel = channels.find(({ id }) => id === place.channel);
  useEffect(() => {
    document.title = `${channel?.kind === 'direct' ? '@' : '#'}${channel?.name ?? ''} – sandbox of ${view.botName}`;
  }, [channel?.name, view.botName]);
  const here: Here = {
    place,
    channels,
    view,
    go,
    replyTo,
    setReplyTo,
    person: people.find(({ id }) => id === place.user),
    channel,
    complain: setComplaint,
    offerCommand: setOffered,
    attempt: async (verb, rest) => {
      try {
        await act(place, verb, rest);
        setComplaint('');
        return true;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        setComplaint(error.message);
        return false;
      }
    },
  };
  return (
    <HereContext.Provider value={here}>
      <div class={['client', isMenuOpen ? 'menu-open' : '', isFaultsOpen ? 'faults-open' : ''].join(' ')}>
        <div class="side">
          <Channels isUnread={isUnread} chosen={() => setMenuOpen(false)} />
          <p class="loopback">
            A stand-in for Discord at {location.host}. It listens on this machine only, and nothing leaves it. Messages
            are kept until the program stops; what the bot keeps stays.
          </p>
        </div>
        <TopBar
          people={people}
          theme={theme}
          changeTheme={changeTheme}
          isFaultsOpen={isFaultsOpen}
          toggleFaults={() => setFaultsOpen(!isFaultsOpen)}
          isMenuOpen={isMenuOpen}
          toggleMenu={() => setMenuOpen(!isMenuOpen)}
        />
        <main>
          {isLost ? (
            <p class="lost" role="alert">
              The sandbox does not answer. Start it again with “npm start”; this page then goes on by itself.
            </p>
          ) : null}
          <MessageList />
          <p class="typing" aria-live="polite">
            {view.typing.length === 0 ? '' : `${view.typing.join(', ')} is typing…`}
          </p>
          <p class="complaint" role="alert" dir="auto">
            {complaint}
          </p>
          <Composer offered={offered} taken={taken} />
        </main>
        {isFaultsOpen ? <Switchboard close={() => setFaultsOpen(false)} /> : null}
        {view.modal === null ? null : <Modal key={view.modal.interactionId} modal={view.modal} />}
      </div>
    </HereContext.Provider>
  );
}

/** The whole page. */
export function App() {
  const { snapshot, isLost, go } = useSandbox();
  if (snapshot === null) return <p class="starting">{isLost ? 'The sandbox does not answer.' : 'One moment…'}</p>;
  return <Client snapshot={snapshot} isLost={isLost} go={go} />;
}
