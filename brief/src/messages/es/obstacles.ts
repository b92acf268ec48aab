/** The three obstacles to human security, a draft. */
export const obstacles = {
  'obstacle.title': 'Los tres obstáculos para la seguridad humana, {year}',
  'obstacle.note':
    'Los indicadores del índice, agrupados por los obstáculos que nombra Haque (2005) siguiendo a Social Watch (2004); de 1 a 100, una puntuación más alta indica más seguridad. Las mujeres en el parlamento, la democracia electoral y el estado de derecho no pertenecen a ninguno.',
  'obstacle.name.vulnerable': 'Amenazas para los más vulnerables',
  'obstacle.name.violence': 'Violencia y conflictos',
  'obstacle.name.poverty': 'Pobreza y exclusión económica',
  'obstacle.column.name': 'Obstáculo',
  'obstacle.column.score': 'Puntuación de seguridad',
  'obstacle.column.low': 'Bajo 80\u00a0%',
  'obstacle.column.high': 'Alto 80\u00a0%',
  'obstacle.column.oldest': 'Valor más antiguo',
  'obstacle.none':
    'No se da puntuación para estos, de los que falta más de la mitad de los indicadores, por peso: {list}.',
  'obstacle.better': 'Puntuaciones cuyo intervalo de {to} queda por encima del de {from}: {list}.',
  'obstacle.worse': 'Puntuaciones cuyo intervalo de {to} queda por debajo del de {from}: {list}.',
  'obstacle.still':
    'Puntuaciones cuyos intervalos de {from} y {to} se solapan, de modo que no se afirma ningún cambio: {list}.',
} as const;
