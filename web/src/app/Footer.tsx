import { useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components/Button';
import { offlineState, onOfflineState, takeNewVersion } from '../offline/register.ts';
import { words } from '../words/en.ts';

/** Whether the page works without the network, and the offer of a newer version. */
function OfflineNote() {
  const state = useSyncExternalStore(onOfflineState, offlineState);
  return (
    <p className="offline-note" data-state={state} role="status">
      <span className="offline-dot" aria-hidden="true" />
      {words.offline[state]}
      {state === 'update' && (
        <Button className="tool" onPress={takeNewVersion}>
          {words.offline.reload}
        </Button>
      )}
    </p>
  );
}

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="site-foot">
      <OfflineNote />
      <p>{words.foot.privacy}</p>
      <p>
        <a href="#/sources">{words.nav.sources}</a>
      </p>
    </footer>
  );
}
