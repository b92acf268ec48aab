import { use } from 'react';
import { loadManifest, loadPlaces, loadWorld } from '../data/store.ts';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { countryLink } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { words } from '../words/en.ts';
import { CorridorBox } from './CorridorBox.tsx';
import { Freshness } from './Freshness.tsx';
import { PlaceList } from './PlaceList.tsx';
import { WorldMap } from './WorldMap.tsx';

/** The start page: find a place by name, on the map or in the list. */
export function Home() {
  const places = use(loadPlaces());
  const topology = use(loadWorld());
  const manifest = use(loadManifest());
  return (
    <div className="home">
      <div className="home-head">
        <div className="home-find">
          <h1 className="page-title" tabIndex={-1}>
            {words.home.title}
          </h1>
          <p className="lead">{words.home.lead}</p>
          <search className="home-search">
            <PlaceBox
              className="big"
              label={words.search.label}
              placeholder={words.search.placeholder}
              hint={words.search.hint}
              places={places}
              onChoose={(place) => go(countryLink(place.code))}
            />
          </search>
        </div>
        <section className="map-section" aria-labelledby="map-title">
          <h2 id="map-title">{words.home.map}</h2>
          <p id="map-help" className="quiet">
            {words.home.mapHelp}
          </p>
          <WorldMap places={places} topology={topology} />
          <p className="fine">{words.home.mapNote}</p>
        </section>
      </div>
      <div className="home-more">
        <CorridorBox places={places} />
        <section aria-labelledby="what-if-box">
          <h2 id="what-if-box">{words.home.whatIf}</h2>
          <p>{words.home.whatIfLead}</p>
          <p>
            <a className="plain-button" href="#/what-if">
              {words.nav.whatIf}
            </a>
          </p>
        </section>
      </div>
      <PlaceList places={places} />
      <Freshness manifest={manifest} />
    </div>
  );
}
