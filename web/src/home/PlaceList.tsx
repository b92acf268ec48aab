import type { PlaceRegister } from '@sojourn/data';
import { useMemo } from 'react';
import { byRegion } from '../parts/places.ts';
import { countryLink } from '../routing/route.ts';
import { words } from '../words/en.ts';

/** Every place as a link, by region: the map for those who do not use it. */
export function PlaceList({ places }: { readonly places: PlaceRegister }) {
  const groups = useMemo(() => byRegion(places, words.home.other), [places]);
  return (
    <section className="place-index" aria-labelledby="place-index">
      <h2 id="place-index">{words.home.list}</h2>
      <div className="regions">
        {groups.map((group) => (
          <details key={group.code} className="region">
            <summary>
              {group.name} <span className="quiet">{words.home.count(group.places.length)}</span>
            </summary>
            <ul>
              {group.places.map((place) => (
                <li key={place.code}>
                  <a href={countryLink(place.code)}>{place.names.en}</a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
