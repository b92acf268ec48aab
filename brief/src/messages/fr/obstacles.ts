/** The three obstacles to human security, a draft. */
export const obstacles = {
  'obstacle.title': 'Les trois obstacles à la sécurité humaine, {year}',
  'obstacle.note':
    'Les indicateurs de l’indice, groupés selon les obstacles que nomme Haque (2005) d’après Social Watch (2004)\u00a0; de 1 à 100, un score plus élevé dit plus de sécurité. Les femmes au parlement, la démocratie électorale et l’état de droit ne relèvent d’aucun d’eux.',
  'obstacle.name.vulnerable': 'Menaces sur les plus vulnérables',
  'obstacle.name.violence': 'Violence et conflits',
  'obstacle.name.poverty': 'Pauvreté et exclusion économique',
  'obstacle.column.name': 'Obstacle',
  'obstacle.column.score': 'Score de sécurité',
  'obstacle.column.low': 'Bas 80\u00a0%',
  'obstacle.column.high': 'Haut 80\u00a0%',
  'obstacle.column.oldest': 'Valeur la plus ancienne',
  'obstacle.none':
    'Aucun score n’est donné pour ceux-ci, dont moins de la moitié des indicateurs, en poids, est disponible\u00a0: {list}.',
  'obstacle.better':
    'Scores dont l’intervalle de {to} se situe au-dessus de celui de {from}\u00a0: {list}.',
  'obstacle.worse':
    'Scores dont l’intervalle de {to} se situe au-dessous de celui de {from}\u00a0: {list}.',
  'obstacle.still':
    'Scores dont les intervalles de {from} et de {to} se chevauchent, si bien qu’aucun changement ne peut être affirmé\u00a0: {list}.',
} as const;
