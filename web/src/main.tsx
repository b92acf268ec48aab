import { chartStyles } from '@sojourn/charts';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Boundary } from './app/Boundary.tsx';
import { applyDirection } from './app/direction.ts';
import { applyTheme, keptTheme } from './app/theme.ts';
import { registerOffline } from './offline/register.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/home.css';
import './styles/brief.css';
import './styles/what-if.css';
import './styles/classify.css';
import './styles/displacement.css';
import './styles/print.css';

function addChartStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chartStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Browsers refuse manifests to pages from disk, aloud; so only pages from the web name theirs. */
function nameManifest(): void {
  if (location.protocol === 'file:') return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './manifest.webmanifest';
  document.head.append(link);
}

applyTheme(keptTheme());
const locale = applyDirection(location.search);
addChartStyles();
nameManifest();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nProvider locale={locale}>
      <Boundary>
        <App />
      </Boundary>
    </I18nProvider>
  </StrictMode>,
);
void registerOffline();
