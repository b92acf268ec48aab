/** The index of human security, a draft. */
export const securityIndex = {
  'security.label': 'Seguridad humana',
  'security.index.present':
    'El índice de seguridad humana es de {index} ({year}; intervalo del 80\u00a0% de {low} a {high}), en una escala con límites fijos de 1 a 100.',
  'security.index.past':
    'En {year}, el índice de seguridad humana era de {index} (intervalo del 80\u00a0% de {low} a {high}), en una escala con límites fijos de 1 a 100.',
  'security.before.past':
    'En {from} era de {before} ({beforeLow} a {beforeHigh}){order, select, up {; todo ese intervalo queda por debajo del de {to}} down {; todo ese intervalo queda por encima del de {to}} other {; los dos intervalos se solapan, de modo que no se afirma ni un aumento ni un descenso}}.',
  'security.most.past':
    'La seguridad {dimension} es la dimensión que más cambió entre {from} y {to}: de {before} ({beforeLow} a {beforeHigh}) a {after} ({afterLow} a {afterHigh}).',
  'security.moved':
    'Dimensiones cuyos intervalos de {from} y {to} no se tocan: {list}. No se puede decir cuál cambió más.',
  'security.still': 'En ninguna dimensión quedan separados los intervalos de {from} y {to}.',
  'security.movers':
    'Cambios que más movieron el índice entre {from} y {to}{way, select, both { – al alza: {up}; a la baja: {down}} up { – todos al alza: {up}} other { – todos a la baja: {down}}}.',
  'security.carried':
    'De los {there} valores en que se basan las puntuaciones de {year}, {carried} se arrastran de años anteriores, el más antiguo de {oldest}.',
  'security.fresh':
    'Los {there} valores en que se basan las puntuaciones de {year} son todos de ese año.',
  'security.missing': 'Indicadores del índice sin un valor suficientemente reciente: {list}.',
  'security.none':
    'No se da un índice de seguridad humana ({place}): hacen falta seis de las siete dimensiones, y hay muy pocos indicadores para estas: {list}.',
  'security.vdem':
    'V-Dem, la fuente de dos de los tres indicadores de seguridad política, no incluye este lugar ({place}).',
  'security.note':
    'Cada indicador se sitúa entre dos límites fijos en su propia unidad, los mismos para todos los lugares y años: el peor vale 1 y el mejor 100. Las bandas contienen el 50, el 80 y el 95\u00a0% de 200 simulaciones, en las que los valores varían según la duda de sus fuentes y su antigüedad, los pesos hasta en una cuarta parte, y se omite un indicador cada vez. Una línea discontinua se apoya en menos de dos valores del propio año; los valores se arrastran durante un máximo de cinco años. El índice empieza en 2005; una dimensión empieza cuando la tienen suficientes lugares. El desplazamiento no forma parte de él. No se dan rangos de países.',
  'security.how':
    'Calculado aquí a partir de los indicadores entre límites fijos; mediana de simulaciones en las que datos y pesos varían dentro de su duda',
  'gap.security-old': 'Las últimas puntuaciones de seguridad humana son de {year}.',
  'gap.security-missing': 'Índice de seguridad humana ({place}): muy pocos indicadores.',
  'chart.security.title': 'Seguridad humana por dimensión ({place})',
  'chart.security.subtitle': 'Puntuaciones de 1 a 100, {from}–{to}',
  'chart.security.summary': 'Puntuaciones en {year}: {list}.',
  'chart.security.band': '50, 80 y 95\u00a0% de las simulaciones en torno a la mediana',
  'chart.security.carried': 'Menos de dos valores del año',
  'security.name.employment_ratio': 'Empleo',
  'security.name.self_employed': 'Trabajo por cuenta propia',
  'security.name.inflation_deflator': 'Inflación (deflactor del PIB)',
  'security.name.underweight': 'Insuficiencia ponderal en menores de cinco años',
  'security.name.wri_exposure': 'Exposición a amenazas naturales',
  'security.name.state_conflict_deaths_rate': 'Muertes en conflictos con un Estado',
  'security.name.adolescent_births': 'Nacimientos de niñas de 15 a 19 años',
  'security.name.nonstate_deaths_rate': 'Muertes en conflictos entre grupos',
  'security.name.electoral_democracy': 'Democracia electoral',
} as const;
