import type { Source } from '@sojourn/data';

/** One publication, however many series of it are used. */
export interface SourceEntry {
  readonly title: string;
  readonly release: string;
  readonly licence: string;
  readonly isConfirmed: boolean;
  readonly attribution: string;
  readonly statusDate: string | null;
}

export interface SourceGroup {
  readonly organisation: string;
  readonly entries: readonly SourceEntry[];
}

/** Sources by organisation, each publication and release once, in the order of their names. */
export function sourceGroups(sources: readonly Source[]): SourceGroup[] {
  const groups = new Map<string, Map<string, SourceEntry>>();
  for (const source of sources) {
    const { organisation, title, release, licence, attribution, statusDate } = source;
    const entries = groups.get(organisation) ?? new Map<string, SourceEntry>();
    groups.set(organisation, entries);
    entries.set([title, release, licence].join('|'), {
      title,
      release,
      licence,
      isConfirmed: source.licenceConfirmed,
      attribution,
      statusDate,
    });
  }
  return [...groups]
    .map(([organisation, entries]) => ({
      organisation,
      entries: [...entries.values()].sort((a, b) => a.title.localeCompare(b.title, 'en')),
    }))
    .sort((a, b) => a.organisation.localeCompare(b.organisation, 'en'));
}
