import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export type Theme = 'light' | 'dark';

const KEY = 'theme';

function stored(): Theme | null {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : null;
}

/** The colours: those of the system until someone changes them. */
export function useTheme(): readonly [Theme, () => void] {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const [chosen, setChosen] = useState(stored);
  const [isSystemDark, setSystemDark] = useState(system.matches);
  useEffect(() => {
    const changed = (event: MediaQueryListEvent): void => setSystemDark(event.matches);
    system.addEventListener('change', changed);
    return () => system.removeEventListener('change', changed);
  }, []);
  const theme = chosen ?? (isSystemDark ? 'dark' : 'light');
  // Before anything is painted: the page must not flash in the other colours.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const change = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(KEY, next);
    setChosen(next);
  };
  return [theme, change];
}
