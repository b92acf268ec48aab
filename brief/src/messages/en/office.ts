/** Words of office files: word processor, spreadsheet, edits that a person made. */
export const office = {
  'office.annex': 'Annex: the figures behind the charts',
  'office.annex.thinned': 'Every fifth year and the last; every year is in the workbook.',
  'office.page': 'Page {page} of {pages}',
  'office.foot': 'Made with Sojourn · data release {release} · snapshot {hash}',
  'office.footnote': '{title}, {release}. Licence: {licence}.',
  'office.edited': '{text}',
  'office.changed': 'Edited; the figures have changed since. From the data: {text}',
  'office.readme': 'Read me',
  'office.figures': 'Figures',
  'office.sources': 'Sources',
  'office.gaps': 'Data gaps',
  'office.what':
    'Tables and figures of a Sojourn brief, a summary of published statistics. A share is a live formula; its parts stand beside it.',
  'office.place': 'Brief',
  'office.asof': 'Ages counted at',
  'office.release': 'Data release',
  'office.snapshot': 'Snapshot',
  'office.licence': 'Each figure keeps the licence of its source, named in its row.',
  'office.terms': 'Licence',
  'office.sheet': 'Sheet',
} as const;
