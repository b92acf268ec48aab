/** Marks of machine drafts, and footnotes of a house. */
export const style = {
  'draft.mark': 'machine draft',
  'draft.head':
    'Machine draft: no native reader has reviewed the words of this brief in {language}. Figures and sources are those of the English edition; what is marked [en] has not been translated.',
  'style.footnote': '{place}: {text}',
  'word.lodged-from': 'lodged abroad',
  'word.lodged-here': 'lodged here',

  'sheet.number': 'Number',
  'sheet.source': 'Source',
  'sheet.attribution': 'Attribution',
  'sheet.series': 'Series',
  'sheet.reason': 'Reason',
  'sheet.gap': 'Gap',
} as const;
