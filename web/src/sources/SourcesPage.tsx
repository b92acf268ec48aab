import { use, useMemo } from 'react';
import { loadManifest } from '../data/store.ts';
import { words } from '../words/en.ts';
import { type SourceEntry, sourceGroups } from './source-groups.ts';

function Entry({ entry }: { readonly entry: SourceEntry }) {
  const licence = entry.isConfirmed
    ? entry.licence
    : `${entry.licence} ${words.sources.unconfirmed}`;
  return (
    <li>
      <p className="source-title">{entry.title}</p>
      <p className="source-facts">
        {words.origin.release}: {entry.release} · {words.origin.licence}: {licence}
        {entry.statusDate !== null && ` · ${words.sources.statusDate}: ${entry.statusDate}`}
      </p>
      {entry.attribution !== '' && <p className="source-facts">{entry.attribution}</p>}
    </li>
  );
}

/** How the briefs are made, what the words mean, and whose data they stand on. */
export function SourcesPage() {
  const manifest = use(loadManifest());
  const groups = useMemo(() => sourceGroups(manifest.sources), [manifest]);
  return (
    <div className="narrow-page sources-page">
      <h1 className="page-title" tabIndex={-1}>
        {words.sources.page}
      </h1>
      {words.sources.method.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">{words.sources.title}</h2>
        <p>{words.sources.lead(manifest.release, manifest.hash.slice(0, 12))}</p>
        {groups.map((group) => (
          <section key={group.organisation} className="source-group">
            <h3>{group.organisation}</h3>
            <ul>
              {group.entries.map((entry) => (
                <Entry key={`${entry.title}-${entry.release}`} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}
