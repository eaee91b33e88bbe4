import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  /** Beside the label, smaller. */
  readonly detail?: string;
  readonly act: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly close: () => void;
}

/** A menu under the button that opened it. Arrows move, Enter takes, Escape and Tab close it. */
export function Menu({ label, items, close }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const entries = (): readonly HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useLayoutEffect(() => {
    const before = document.activeElement;
    entries()[0]?.focus({ preventScroll: true });
    menu.current?.scrollIntoView({ block: 'nearest' });
    const away = (event: MouseEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) close();
    };
    document.addEventListener('mousedown', away);
    return () => {
      document.removeEventListener('mousedown', away);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" role="menu" aria-label={label} ref={menu} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map(({ label: text, detail, act }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          onClick={() => {
            close();
            act();
          }}
        >
          {text}
          {detail === undefined ? null : <span class="dim small"> {detail}</span>}
        </button>
      ))}
    </div>
  );
}
