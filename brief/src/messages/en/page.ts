/** Words of the page itself: buttons, labels of tables, the foot. */
export const page = {
  'page.skip': 'Skip to the text',
  'page.contents': 'Contents',
  'page.table': 'Table and data',
  'page.csv': 'Download CSV',
  'page.copy': 'Copy table',
  'page.copied': 'Copied',
  'page.open': 'Open all tables',
  'page.close': 'Close all tables',
  'page.source': 'Source',
  'page.sourceMark': 'Source {n}: {title}',
  'page.release': 'Release',
  'page.licence': 'Licence',
  'page.foot':
    'Made with Sojourn from the data release {release} (snapshot {hash}). It is a summary of published statistics, not advice on any person.',
  'page.missing': 'no figure',
  'page.running': '{title} · Sojourn brief',
} as const;
