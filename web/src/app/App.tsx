import type { PlaceRegister } from '@sojourn/data';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { CorridorPage } from '../brief/CorridorPage.tsx';
import { CountryPage } from '../brief/CountryPage.tsx';
import { ClassifyPage } from '../classify/ClassifyPage.tsx';
import { loadPlaces } from '../data/store.ts';
import { DisplacementPage } from '../displacement/DisplacementPage.tsx';
import { Home } from '../home/Home.tsx';
import { pageKey, type Route } from '../routing/route.ts';
import { useRoute } from '../routing/use-route.ts';
import { SourcesPage } from '../sources/SourcesPage.tsx';
import { WhatIf } from '../what-if/WhatIf.tsx';
import { words } from '../words/en.ts';
import { Boundary } from './Boundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useFreshPage } from './use-fresh-page.ts';

function UnknownPage() {
  return (
    <div className="narrow-page">
      <h1 className="page-title" tabIndex={-1}>
        {words.error.unknownPage}
      </h1>
      <p>{words.error.unknownPageRemedy}</p>
      <p>
        <a href="#/">{words.error.home}</a>
      </p>
    </div>
  );
}

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'country':
      return <CountryPage place={route.place} section={route.section} />;
    case 'corridor':
      return (
        <CorridorPage
          origin={route.origin}
          destination={route.destination}
          section={route.section}
        />
      );
    case 'what-if':
      return <WhatIf query={route.query} />;
    case 'classify':
      return <ClassifyPage />;
    case 'displacement':
      return <DisplacementPage />;
    case 'sources':
      return <SourcesPage />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** The places once they are there; the page says by itself where they fail to load. */
function usePlaces(): PlaceRegister | null {
  const [places, setPlaces] = useState<PlaceRegister | null>(null);
  useEffect(() => {
    loadPlaces().then(setPlaces, () => setPlaces(null));
  }, []);
  return places;
}

function Loading() {
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  );
}

/** A page of the workbench once its data are there; tells its heading to title bar and reader. */
function Page({ route }: { readonly route: Route }) {
  const main = useRef<HTMLElement>(null);
  const key = pageKey(route);
  useFreshPage(main, key);
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <Boundary key={key}>
        <Suspense fallback={<Loading />}>{pageOf(route)}</Suspense>
      </Boundary>
    </main>
  );
}

/** The workbench. */
export function App() {
  const route = useRoute();
  const places = usePlaces();
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById('main')?.focus()}
      >
        {words.skip}
      </button>
      <Header route={route} places={places} />
      <Page route={route} />
      <Footer />
    </>
  );
}
