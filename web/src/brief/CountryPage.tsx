import type { PlaceRegister } from '@sojourn/data';
import { use, useMemo } from 'react';
import { loadCountry, loadPlaces } from '../data/store.ts';
import { PlaceBox } from '../parts/PlaceBox.tsx';
import { hasBrief } from '../parts/places.ts';
import { corridorLink, formatRoute } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { words } from '../words/en.ts';
import { BriefView } from './BriefView.tsx';
import { UnknownPlace } from './UnknownPlace.tsx';

/** Codes of all places with a brief, but for those of the page. */
export function linkedCodes(places: PlaceRegister, own: readonly string[]): ReadonlySet<string> {
  const codes = places.all.filter(hasBrief).map((place) => place.code);
  return new Set(codes.filter((code) => !own.includes(code)));
}

interface CountryPageProps {
  /** Code or name, as the link has it. */
  readonly place: string;
  readonly section: string | null;
}

/** The brief of a country or area; where there is none of that name, the nearest. */
export function CountryPage({ place, section }: CountryPageProps) {
  const places = use(loadPlaces());
  const found = places.find(place);
  if (found === undefined || !hasBrief(found)) return <UnknownPlace text={place} places={places} />;
  return <Country code={found.code} section={section} places={places} />;
}

interface CountryProps {
  readonly code: string;
  readonly section: string | null;
  readonly places: PlaceRegister;
}

function Country({ code, section, places }: CountryProps) {
  const document = use(loadCountry(code));
  const linked = useMemo(() => linkedCodes(places, [code]), [places, code]);
  return (
    <BriefView
      document={document}
      title={places.get(code).names.en}
      section={section}
      sectionLink={(id) => formatRoute({ page: 'country', place: code, section: id })}
      linked={linked}
    >
      <PlaceBox
        className="inline"
        label={words.brief.corridorTo}
        places={places}
        onChoose={(other) => other.code !== code && go(corridorLink(code, other.code))}
      />
    </BriefView>
  );
}
