import type { PlaceRegister } from '@sojourn/data';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { corridorLink } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { words } from '../words/en.ts';

/** Two places, from and to. */
export function CorridorBox({ places }: { readonly places: PlaceRegister }) {
  const [origin, setOrigin] = useState<string | null>(null);
  const [destination, setDestination] = useState<string | null>(null);
  const isReady = origin !== null && destination !== null && origin !== destination;
  const open = () => isReady && go(corridorLink(origin, destination));
  return (
    <form
      className="corridor-box"
      aria-labelledby="corridor-box"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <h2 id="corridor-box">{words.home.corridor}</h2>
      <PlaceBox
        label={words.home.from}
        places={places}
        value={origin}
        onChoose={(place) => setOrigin(place.code)}
      />
      <PlaceBox
        label={words.home.to}
        places={places}
        value={destination}
        onChoose={(place) => setDestination(place.code)}
      />
      <Button className="plain-button" onPress={open} isDisabled={!isReady}>
        {words.home.corridorGo}
      </Button>
      {origin !== null && origin === destination && <p role="status">{words.error.samePlace}</p>}
    </form>
  );
}
