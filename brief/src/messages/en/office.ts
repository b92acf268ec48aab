/** Words of office files: word processor, spreadsheet, edits that a person made. */
export const office = {
  'office.annex': 'Annex: the figures behind the charts',
  'office.page': 'Page',
  'office.pageOf': 'of',
  'office.footnote': '{title}, {release}. Licence: {licence}.',
} as const;
