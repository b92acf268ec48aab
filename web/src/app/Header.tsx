import type { PlaceRegister } from '@sojourn/data';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { countryLink, type Route } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { words } from '../words/en.ts';
import { applyTheme, keptTheme, nextTheme } from './theme.ts';

function ThemeButton() {
  const [theme, setTheme] = useState(keptTheme);
  const change = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <Button className="theme-button" aria-label={words.theme[theme]} onPress={change}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7" className="theme-ring" />
        {theme !== 'light' && <path d="M10 3a7 7 0 0 1 0 14z" className="theme-half" />}
        {theme === 'dark' && <circle cx="10" cy="10" r="7" className="theme-half" />}
      </svg>
    </Button>
  );
}

const links = [
  { page: 'what-if', href: '#/what-if', label: words.nav.whatIf },
  { page: 'displacement', href: '#/displacement', label: words.nav.displacement },
  { page: 'classify', href: '#/classify', label: words.nav.classify },
  { page: 'sources', href: '#/sources', label: words.nav.sources },
] as const;

interface HeaderProps {
  readonly route: Route;
  /** Null until the places are there. */
  readonly places: PlaceRegister | null;
}

/** The head of every page: name, search but on the start page, pages, theme. */
export function Header({ route, places }: HeaderProps) {
  return (
    <header className="site-head">
      <a className="wordmark" href="#/">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M5 22C10 7 22 7 27 22" className="mark-arc" />
          <circle cx="5" cy="22" r="3" className="mark-dot" />
          <circle cx="27" cy="22" r="3" className="mark-dot" />
        </svg>
        {words.name}
      </a>
      {route.page !== 'home' && places !== null && (
        <search className="head-search">
          <PlaceBox
            label={words.nav.search}
            hideLabel
            places={places}
            onChoose={(place) => go(countryLink(place.code))}
          />
        </search>
      )}
      <nav aria-label={words.nav.label}>
        {links.map(({ page, href, label }) => (
          <a key={page} href={href} aria-current={route.page === page ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <ThemeButton />
    </header>
  );
}
