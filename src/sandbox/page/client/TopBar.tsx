import type { PagePerson } from '../pageData.ts';
import { useHere } from './here.ts';
import type { Theme } from './theme.ts';

const STATES = {
  online: 'connected',
  connecting: 'connecting',
  interrupted: 'resuming',
  offline: 'offline',
} as const;

/** Locales of Discord's clients in which the bot speaks, and Arabic, which they lack, to try text from right to left. */
const LOCALES = ['en-GB', 'de', 'es-ES', 'fr', 'ru', 'ar', 'tr', 'zh-CN'];

/** A locale by the name that its own speakers read. */
function localeName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

function BotState() {
  const { view } = useHere();
  const serving = view.serving === 0 ? '' : `, answering ${view.serving}`;
  return (
    <span class={`bot-state ${view.bot}`} role="status">
      <i class="lamp" aria-hidden="true" /> {view.botName} {STATES[view.bot]}
      {serving}
    </span>
  );
}

interface TopBarProps {
  readonly people: readonly PagePerson[];
  readonly theme: Theme;
  readonly changeTheme: () => void;
  readonly isFaultsOpen: boolean;
  readonly toggleFaults: () => void;
  readonly isMenuOpen: boolean;
  readonly toggleMenu: () => void;
}

/** The channel, the person, the state of the bot, and the page's own switches. */
export function TopBar(props: TopBarProps) {
  const { place, go, channel, view, attempt } = useHere();
  const next = props.theme === 'dark' ? 'light' : 'dark';
  return (
    <header class="top">
      <button
        type="button"
        class="plain menu-button"
        aria-label="Channels"
        aria-expanded={props.isMenuOpen}
        onClick={props.toggleMenu}
      >
        ☰
      </button>
      <h1>
        <span class="dim" aria-hidden="true">
          {channel?.kind === 'direct' ? '@' : '#'}
        </span>
        <bdi>{channel?.name}</bdi>
        {channel?.topic == null ? null : <bdi class="topic">{channel.topic}</bdi>}
      </h1>
      <BotState />
      <label class="person">
        <span>You are</span>
        <select value={place.user} onChange={({ currentTarget }) => go({ user: currentTarget.value })}>
          {props.people.map(({ id, name, about }) => (
            <option key={id} value={id}>
              {name} ({about})
            </option>
          ))}
        </select>
      </label>
      <label class="person">
        <span>Language</span>
        <select
          value={view.locale}
          onChange={({ currentTarget }) => void attempt('speak', { locale: currentTarget.value })}
        >
          {[...new Set([...LOCALES, view.locale])].map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeName(locale)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="plain"
        aria-expanded={props.isFaultsOpen}
        aria-label={view.faults.length === 0 ? 'Faults' : `Faults, ${view.faults.length} switched on`}
        title="Faults"
        onClick={props.toggleFaults}
      >
        ⚡{view.faults.length === 0 ? '' : view.faults.length}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={`Change to ${next} colours`}
        title={`Change to ${next} colours`}
        onClick={props.changeTheme}
      >
        ◐
      </button>
    </header>
  );
}
