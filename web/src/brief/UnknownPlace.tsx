import type { PlaceRegister } from '@sojourn/data';
import { Notice } from '../parts/Notice.tsx';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { hasBrief } from '../parts/places.ts';
import { countryLink } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { words } from '../words/en.ts';

const most = 5;

interface UnknownPlaceProps {
  readonly text: string;
  readonly places: PlaceRegister;
}

/** Where no place is called so: the nearest names as links, and the search box. */
export function UnknownPlace({ text, places }: UnknownPlaceProps) {
  const near = places
    .nearest(text, most * 2)
    .filter(hasBrief)
    .slice(0, most);
  return (
    <div className="narrow-page">
      <h1 className="page-title" tabIndex={-1}>
        {words.error.unknownPlace(text)}
      </h1>
      {near.length > 0 && (
        <Notice title={words.error.nearest}>
          <ul className="nearest">
            {near.map((place) => (
              <li key={place.code}>
                <a href={countryLink(place.code)}>{place.names.en}</a> ({place.code})
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{words.error.codes}</p>
      <PlaceBox
        className="big"
        label={words.search.label}
        hint={words.search.hint}
        places={places}
        onChoose={(place) => go(countryLink(place.code))}
      />
    </div>
  );
}
