import type { Manifest, Source } from '@sojourn/data';
import { words } from '../words/en.ts';

const shown = 6;

/** Sources by the number of tables that stand on them, most first. */
export function mainSources(manifest: Manifest, count: number): Source[] {
  const uses = (source: Source) =>
    manifest.resources.filter((resource) => resource.sources.includes(source.id)).length;
  return [...manifest.sources].sort((a, b) => uses(b) - uses(a)).slice(0, count);
}

/** Which releases of the sources the page stands on. */
export function Freshness({ manifest }: { readonly manifest: Manifest }) {
  return (
    <section className="freshness" aria-labelledby="fresh">
      <h2 id="fresh">{words.home.fresh}</h2>
      <p>{words.home.freshLead(manifest.release)}</p>
      <dl className="releases">
        {mainSources(manifest, shown).map((source) => (
          <div key={source.id}>
            <dt>{source.title}</dt>
            <dd>{source.release}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="#/sources">{words.home.allSources}</a>
      </p>
    </section>
  );
}
