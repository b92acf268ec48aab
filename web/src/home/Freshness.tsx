import type { Manifest, Source } from '@sojourn/data';
import { words } from '../words/en.ts';

const shown = 9;

/**
 * The publication of each organisation on which most tables and series stand, the organisations
 * with most of them first.
 */
function mainSources(manifest: Manifest, count: number): Source[] {
  const uses = (source: Source) =>
    manifest.resources.filter((resource) => resource.sources.includes(source.id)).length;
  const total = new Map<string, number>();
  const main = new Map<string, Source>();
  for (const source of manifest.sources) {
    const { organisation } = source;
    const known = main.get(organisation);
    total.set(organisation, (total.get(organisation) ?? 0) + uses(source));
    if (known === undefined || uses(source) > uses(known)) main.set(organisation, source);
  }
  return [...main.values()]
    .sort((a, b) => total.get(b.organisation)! - total.get(a.organisation)!)
    .slice(0, count);
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
            <dt>
              {source.organisation}: {source.title}
            </dt>
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
