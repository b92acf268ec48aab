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
  'brings.saving.past':
    '{receiver}: un costo igual a la meta habría dejado a las personas {saving} al año de todo lo recibido en {year}, como si cada envío costara el promedio de {costYear}, y antes de que nadie cambie lo que envía.',
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
  'brings.note.matrix':
    'Los montos por país son los de la matriz de {year} tal como se publicó: reparten el total de ese año y no deben compararse con el total de un año posterior. Con la población en el extranjero y los ingresos de años posteriores, la misma regla da otros montos: sojourn remittances los muestra.',
  'brings.note.women':
    'Mujeres: no se registra el sexo de quien envía ni de quien recibe. La proporción de mujeres entre las personas en el extranjero no es su parte del dinero.',
  'levels.title': 'Lo que los estudios hallan de la migración y del dinero que envía, por nivel',
  'levels.note':
    '+ aumenta, − disminuye, = sin efecto hallado; entre paréntesis, la solidez de la prueba. Una casilla está vacía donde el registro de efectos no tiene ningún estudio. Tamaños, rangos y unidades: sojourn remittances --levels. Son estudios de otros lugares y años, no una estimación para este lugar.',
  'levels.effect': '{sign}\u00a0{study} ({grade})',
  'levels.level': '{study} ({grade})',
  'levels.strong': 'fuerte',
  'levels.moderate': 'moderada',
  'levels.weak': 'débil',
  'levels.household': 'Hogar',
  'levels.community': 'Comunidad',
  'levels.national': 'Nacional',
  'levels.international': 'Internacional',
  'levels.outcome': 'Resultado',
  'levels.outcome.income': 'Ingreso',
  'levels.outcome.poverty': 'Pobreza',
  'levels.outcome.growth': 'Crecimiento',
  'levels.outcome.schooling': 'Escolaridad',
  'levels.outcome.health': 'Salud',
  'levels.outcome.spending-on-basics': 'Gasto básico',
  'levels.outcome.insurance': 'Seguro ante una caída del ingreso',
  'levels.outcome.exchange-rate': 'Tipo de cambio',
  'levels.outcome.cost-of-sending': 'Costo de envío',
  'levels.outcome.recorded-and-informal': 'Remesas registradas e informales',
  'levels.outcome.trade-and-investment': 'Comercio e inversión',
  'levels.outcome.inequality': 'Desigualdad',
  'levels.outcome.work-of-those-who-stay': 'Trabajo de quienes se quedan',
} as const;
