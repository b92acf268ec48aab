/** Qué aporta la migración: remesas y lo que cuesta enviarlas. */
export const brings = {
  'brings.received.past':
    '{place}: {usd} en remesas personales recibidas durante {year} (entrega: {release}).',
  'brings.received.before.past':
    'Diez años antes, en {year}, el monto era de {usd}, en dólares corrientes en ambos casos.',
  'brings.received.break.past':
    'Entre {before} y {after} el monto registrado pasó de {from} a {to}; entre ambos media un hecho u otra forma de contar, por lo que los valores anteriores no se compararon con los posteriores.',
  'brings.gdp.past': 'Las remesas recibidas equivalieron a {share} del PIB en {year}.',
  'brings.gdp-peers.past':
    'Las remesas recibidas equivalieron a {share} del PIB en {year}; la mediana fue de {region} en la región ({regionPlace}) y de {world} en el mundo ese año.',
  'brings.gdp-world.past':
    'Las remesas recibidas equivalieron a {share} del PIB en {year}; la mediana mundial fue de {world} ese año.',
  'brings.cost.past':
    'En {year}, el costo medio registrado de enviar remesas fue de {cost} del monto enviado, {position, select, above {por encima de} below {por debajo de} other {igual a}} la meta de 3 % fijada por los Estados para 2030 (ODS 10.c.1).',
  'brings.note.vintage':
    'Las series de remesas se revisan hacia atrás en cada entrega; no deben compararse cifras de dos entregas.',
  'brings.note.modelled':
    'Nadie cuenta las remesas por país de origen. Esta matriz reparte el total de cada receptor según dónde vive su gente y los ingresos de ambos lados. Es un modelo, por lo que no se afirma con palabras ningún orden de países; donde la población en el extranjero es sobre todo antigua, puede inducir a error.',
  'brings.none':
    'La entrega de datos no contiene ninguna serie de remesas para {place}, lo que no quiere decir que no se reciban.',
  'chart.remittances.title': 'Remesas personales recibidas ({place})',
  'chart.remittances.subtitle': 'Dólares corrientes de los Estados Unidos, {from}–{to}',
  'chart.remittances.series': 'recibidas',
  'chart.remittances.summary':
    'Línea de las remesas personales recibidas, en dólares corrientes, de {from} a {to}.',
  'chart.remittances-gdp.title': 'Remesas recibidas en relación con el PIB',
  'chart.remittances-gdp.subtitle':
    '% del PIB, {from}–{to}; en gris: mediana de la región ({region})',
  'chart.remittances-gdp.world': '% del PIB, {from}–{to}; en gris: mediana mundial',
  'chart.remittances-gdp.median': 'mediana',
  'chart.remittances-gdp.summary':
    'Línea de las remesas recibidas como porcentaje del PIB de {from} a {to}, con la mediana de otros lugares en gris.',
  'table.remittances-in.title':
    'Remesas recibidas en {year} por país de envío, modeladas a partir de las poblaciones ({place})',
  'table.remittances-out.title':
    'Remesas enviadas en {year} por país receptor, modeladas a partir de las poblaciones ({place})',
  'table.remittances.usd': 'Dólares EE. UU., modelado',
  'table.remittances.rest': 'Todos los demás',
  'table.remittances.note':
    'Modelado a partir de poblaciones e ingresos (Banco Mundial y KNOMAD), no contado. Ordenado por monto; el orden es del modelo.',
  'word.in-dollars': 'en dólares EE. UU.',
  'word.of-gdp': 'en relación con el PIB',
} as const;
