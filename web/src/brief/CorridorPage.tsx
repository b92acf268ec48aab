import type { PlaceRegister } from '@sojourn/data';
import { use, useMemo } from 'react';
import { loadCorridor, loadPlaces } from '../data/store.ts';
import { Notice } from '../parts/Notice.tsx';
import { hasBrief } from '../parts/places.ts';
import { corridorLink, countryLink, formatRoute } from '../routing/route.ts';
import { words } from '../words/en.ts';
import { BriefView } from './BriefView.tsx';
import { linkedCodes } from './CountryPage.tsx';
import { UnknownPlace } from './UnknownPlace.tsx';

interface CorridorPageProps {
  readonly origin: string;
  readonly destination: string;
  readonly section: string | null;
}

/** The brief of a corridor. */
export function CorridorPage({ origin, destination, section }: CorridorPageProps) {
  const places = use(loadPlaces());
  const [from, to] = [places.find(origin), places.find(destination)];
  if (from === undefined || !hasBrief(from)) return <UnknownPlace text={origin} places={places} />;
  if (to === undefined || !hasBrief(to)) return <UnknownPlace text={destination} places={places} />;
  if (from.code === to.code) return <SamePlace name={from.names.en} code={from.code} />;
  return <Corridor from={from.code} to={to.code} section={section} places={places} />;
}

function SamePlace({ name, code }: { readonly name: string; readonly code: string }) {
  return (
    <>
      <h1 className="page-title" tabIndex={-1}>
        {name}
      </h1>
      <Notice title={words.error.samePlace}>
        <p>
          <a href={countryLink(code)}>{name}</a>
        </p>
      </Notice>
    </>
  );
}

interface CorridorProps {
  readonly from: string;
  readonly to: string;
  readonly section: string | null;
  readonly places: PlaceRegister;
}

function Corridor({ from, to, section, places }: CorridorProps) {
  const document = use(loadCorridor(`${from}>${to}`));
  const linked = useMemo(() => linkedCodes(places, [from, to]), [places, from, to]);
  const [origin, destination] = [places.get(from).names.en, places.get(to).names.en];
  return (
    <BriefView
      document={document}
      title={`${origin} → ${destination}`}
      section={section}
      sectionLink={(id) =>
        formatRoute({ page: 'corridor', origin: from, destination: to, section: id })
      }
      linked={linked}
    >
      <a className="tool" href={corridorLink(to, from)}>
        {words.brief.reverse}
      </a>
      <a className="tool" href={countryLink(from)}>
        {origin}
      </a>
      <a className="tool" href={countryLink(to)}>
        {destination}
      </a>
    </BriefView>
  );
}
