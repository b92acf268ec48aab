const change =
  '{direction, select, up {aumentó {change}} down {disminuyó {change}} many {llegó a {change} su valor inicial} other {apenas varió}}';
const people = '{people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
/** Millones son masculinos: `unos 8,7 millones de personas`, pero `unas 38.300 personas`. */
const about =
  '{peopleCount, plural, one {cerca de} many {unos} other {unas}} {people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
const migrants =
  '{people} {peopleCount, plural, one {migrante internacional} many {de migrantes internacionales} other {migrantes internacionales}}';
const broken =
  'entre ambos media un hecho u otra forma de contar, por lo que los valores anteriores no se compararon con los posteriores';
const apart = '{apart, select, yes { (sin los que completó la fuente)} other {}}';
const inhabitants =
  '{people} {peopleCount, plural, one {habitante} many {de habitantes} other {habitantes}}';

/** Cinco líneas, el panorama, quién se desplaza. */
export const moves = {
  'section.hurry': 'En cinco líneas',
  'hurry.abroad.present': `La cifra: ${about} de este origen viven en el extranjero – {place} ({year}; estimaciones de las Naciones Unidas, {release}).`,
  'hurry.abroad.past': `La cifra: en {year}, ${about} de este origen vivían en el extranjero – {place} (estimaciones de las Naciones Unidas, {release}).`,
  'hurry.here.present': `La cifra: unos ${migrants} viven en el país – {place} ({year}; estimaciones de las Naciones Unidas, {release}).`,
  'hurry.here.past': `La cifra: en {year}, unos ${migrants} vivían en el país – {place} (estimaciones de las Naciones Unidas, {release}).`,
  'hurry.from.present': `La cifra: ${people} de este origen tienen o solicitan protección en el extranjero – {place} (fines de {year}, ACNUR).`,
  'hurry.from.past': `La cifra: a fines de {year}, ${people} de este origen tenían o solicitaban protección en el extranjero – {place} (ACNUR).`,
  'hurry.hosted.present': `La cifra: ${people} tienen o solicitan protección en el país de acogida – {place} (fines de {year}, ACNUR).`,
  'hurry.hosted.past': `La cifra: a fines de {year}, ${people} tenían o solicitaban protección en el país de acogida – {place} (ACNUR).`,
  'hurry.idps.present': `La cifra: ${people} viven en situación de desplazamiento interno por conflicto – {place} (fines de {year}, IDMC).`,
  'hurry.idps.past': `La cifra: a fines de {year}, ${people} vivían en situación de desplazamiento interno por conflicto – {place} (IDMC).`,
  'hurry.none':
    'La cifra: esta entrega de datos no contiene ningún recuento de personas en movimiento para {place}.',
  'hurry.change.past': `El cambio: de {fromYear} a {toYear} ese número ${change}, dentro de una misma entrega.`,
  'hurry.change-none': 'El cambio: ningún número anterior de la misma entrega permite comparar.',
  'hurry.otherwise.past':
    'Quién dice otra cosa: para {year}, {otherSource} da {other} y {usedSource} da {used}.',
  'hurry.otherwise-none':
    'Quién dice otra cosa: ninguna otra fuente de esta entrega cuenta a las mismas personas en el mismo año.',
  'hurry.risk.deaths.past':
    'El riesgo: en {year}, las muertes por violencia organizada fueron {weight} por cada 100.000 habitantes.',
  'hurry.risk.conflict.present':
    'El riesgo: personas desplazadas dentro del país por conflicto: {figure}, es decir, {weight} por cada 1.000 habitantes ({year}).',
  'hurry.risk.conflict.past':
    'El riesgo: en {year}, personas desplazadas dentro del país por conflicto: {figure}, es decir, {weight} por cada 1.000 habitantes.',
  'hurry.risk.hosting.present':
    'El riesgo: personas cuya seguridad depende de la protección que tienen o solicitan en el país: {figure}, es decir, {weight} por cada 1.000 habitantes ({year}).',
  'hurry.risk.hosting.past':
    'El riesgo: en {year}, personas cuya seguridad dependía de la protección que tenían o solicitaban en el país: {figure}, es decir, {weight} por cada 1.000 habitantes.',
  'hurry.risk.flight.present':
    'El riesgo: personas de este origen que tienen o solicitan protección en el extranjero – {place}: {figure}, es decir, {weight} por cada 1.000 habitantes en el país ({year}).',
  'hurry.risk.flight.past':
    'El riesgo: en {year}, personas de este origen que tenían o solicitaban protección en el extranjero – {place}: {figure}, es decir, {weight} por cada 1.000 habitantes en el país.',
  'hurry.risk.disasters.past':
    'El riesgo: movimientos internos causados por desastres durante {year} (no personas): {figure}, es decir, {weight} por cada 1.000 habitantes.',
  'hurry.risk.dependence.past':
    'El riesgo: en {year} las remesas equivalieron a {weight} del PIB, de modo que un choque donde la gente trabaja es también un choque en casa.',
  'hurry.risk-none':
    'El riesgo: ninguna de las medidas examinadas (conflicto, desplazamiento, acogida, desastres, dependencia de las remesas) destaca en las cifras recientes; eso no quiere decir que no exista.',
  'hurry.question.returns':
    'La pregunta abierta: ¿cuántas personas desplazadas pueden volver con seguridad, y a qué? Los retornos solo se cuentan en parte.',
  'hurry.question.districts':
    'La pregunta abierta: ¿en qué distritos viven las personas acogidas, y qué soportan allí las escuelas, los centros de salud y los salarios? Los promedios nacionales no lo muestran.',
  'hurry.question.cost':
    'La pregunta abierta: ¿cuánto cuesta hoy enviar dinero a casa? El último precio de esta entrega tiene más de cinco años, o no hay ninguno.',
  'hurry.question.disaster-returns':
    'La pregunta abierta: ¿cuántas de las personas que huyen de desastres regresan y cuántas no? Se cuentan los movimientos, no las personas.',
  'hurry.question.departures':
    'La pregunta abierta: ¿quién sale hoy, cómo y con qué competencias? Las poblaciones se estiman; las salidas no se cuentan a escala internacional.',
  'hurry.question.arrivals':
    'La pregunta abierta: ¿quién llega hoy, con qué condición jurídica y qué competencias? Las poblaciones se estiman; los flujos por condición jurídica no figuran en esta entrega.',

  'section.overview': 'Panorama',
  'section.moves': 'Quién se desplaza',
  'section.displacement': 'Desplazamiento forzado',
  'section.brings': 'Qué aporta',
  'section.secure': 'Cuánta seguridad',
  'section.protected': 'Cuánta protección',
  'section.gaps': 'Vacíos de datos',
  'section.sources': 'Fuentes',
  'section.corridor': 'El corredor',
  'document.title.country': '{place}',
  'document.kind.country': 'Nota de país: migración y seguridad humana',
  'document.title.corridor': '{origin} – {destination}',
  'document.kind.corridor': 'Nota de corredor: migración y seguridad humana',
  'document.dated':
    'Entrega de datos {release}. La antigüedad de las cifras se cuenta en {year}. Cada cifra nombra su fuente.',
  'overview.population.present': `{place}: unos ${inhabitants} ({year}{projected, select, yes {, proyección} other {}}).`,
  'overview.population.past': `{place}: unos ${inhabitants} en {year}{projected, select, yes { (proyección)} other {}}.`,
  'overview.more-abroad.present':
    'Por cada migrante internacional que vive en el país, unas {ratio} personas nacidas en él viven en el extranjero ({year}).',
  'overview.more-abroad.past':
    'En {year}, por cada migrante internacional que vivía en el país, unas {ratio} personas nacidas en él vivían en el extranjero.',
  'overview.more-here.present':
    '{place}: por cada persona nacida en el país que vive en el extranjero, viven en él unos {ratio} migrantes internacionales ({year}).',
  'overview.more-here.past':
    '{place}: en {year}, por cada persona nacida en el país que vivía en el extranjero, vivían en él unos {ratio} migrantes internacionales.',
  'overview.income': 'Clasificación del Banco Mundial para {year}: {group}.',
  'overview.age': 'Al menos la mitad de las cifras de esta nota son de {year} o posteriores.',
  'key.abroad': 'Personas nacidas en el país que viven en el extranjero ({place})',
  'key.abroad.past': 'Personas nacidas en el país que vivían en el extranjero ({place})',
  'key.here': 'Migrantes internacionales que viven en el país ({place})',
  'key.here.past': 'Migrantes internacionales que vivían en el país ({place})',
  'key.in-need-from':
    'Refugiados, solicitantes de asilo y otras personas necesitadas de protección, por origen ({place})',
  'key.in-need-here':
    'Refugiados, solicitantes de asilo y otras personas necesitadas de protección, acogidos ({place})',
  'key.refugees-from': 'Refugiados originarios del país ({place})',
  'key.refugees-here': 'Refugiados acogidos ({place})',
  'key.unrwa': 'Refugiados de Palestina registrados ante el OOPS ({place})',
  'key.stateless': 'Apátridas notificados ({place})',
  'key.idps': 'Desplazados internos por conflicto y violencia (IDMC)',
  'key.movements': 'Desplazamientos por desastres (movimientos, no personas)',
  'key.remittances-usd': 'Remesas personales recibidas',
  'key.remittances-gdp': 'Remesas recibidas en relación con el PIB',
  'key.cost': 'Costo de enviar remesas (meta: 3 %)',
  'key.women-abroad': 'Mujeres y niñas entre los emigrantes ({place})',
  'key.women-here': 'Mujeres y niñas entre los migrantes acogidos ({place})',
  'key.net': 'Migración neta del año (un saldo, no un recuento)',
  'key.immigrant-share': 'Migrantes en la población ({place})',
  'income.Low income': 'economía de ingreso bajo',
  'income.Lower middle income': 'economía de ingreso mediano bajo',
  'income.Upper middle income': 'economía de ingreso mediano alto',
  'income.High income': 'economía de ingreso alto',
  'word.women': 'mujeres',
  'word.men': 'hombres',
  'word.place': 'Lugar',
  'chart.locator.title': 'Dónde está: {place}',
  'chart.locator.subtitle': '{place} (región: {region})',
  'chart.locator.summary': 'Un mapa pequeño muestra dónde se encuentra este lugar: {place}.',
  'chart.disclaimer':
    'Las fronteras, los nombres y las designaciones de este mapa no implican reconocimiento ni aceptación oficial de nadie, ni opinión sobre la condición jurídica de ningún lugar.',

  'moves.abroad.total.present': `${about} nacidas en el país viven en otro país – {place} ({year}; estimaciones de las Naciones Unidas, {release}).`,
  'moves.abroad.total.past': `En {year}, ${about} nacidas en el país vivían en otro país – {place} (estimaciones de las Naciones Unidas, {release}).`,
  'moves.abroad.share.present': 'Equivale a {share} del número de habitantes.',
  'moves.abroad.share.past': 'Equivalía a {share} del número de habitantes en {year}.',
  'moves.abroad.change.past': `Entre {fromYear} y {toYear} su número ${change}, de {from} a {to} ({release} en ambos casos).`,
  'moves.abroad.break.past': `Entre {before} y {after} el número estimado pasó de {from} a {to} ({release}); ${broken}.`,
  'moves.abroad.corridors.present': `{listCount, plural, one {El grupo más numeroso} other {Los grupos más numerosos}}${apart} {listCount, plural, one {vive en el país siguiente} other {viven en los países siguientes}}: {list} ({year}, {release}){n, plural, =0 {} other {; los # primeros destinos reúnen {share} de las personas cuyo destino se conoce}}.`,
  'moves.abroad.corridors.past': `En {year}, {listCount, plural, one {el grupo más numeroso} other {los grupos más numerosos}}${apart} {listCount, plural, one {vivía en el país siguiente} other {vivían en los países siguientes}}: {list} ({release}){n, plural, =0 {} other {; los # primeros destinos reunían {share} de las personas cuyo destino se conocía}}.`,
  'moves.abroad.women.present':
    'Las mujeres y las niñas son {share} de las personas contadas como residentes en el extranjero ({year}, {release}).',
  'moves.abroad.women.past':
    'Las mujeres y las niñas eran {share} de las personas contadas como residentes en el extranjero en {year} ({release}).',
  'moves.abroad.women-range.past':
    'Entre los principales destinos, la proporción de mujeres iba en {year} de {low} ({lowPlace}) a {high} ({highPlace}).',
  'moves.here.total.present': `Unos ${migrants} viven en el país – {place} ({year}; estimaciones de las Naciones Unidas, {release}).`,
  'moves.here.total.past': `En {year}, unos ${migrants} vivían en el país – {place} (estimaciones de las Naciones Unidas, {release}).`,
  'moves.here.share.present': 'Son {share} de los habitantes.',
  'moves.here.share.past': 'Eran {share} de los habitantes en {year}.',
  'moves.here.change.past': `Entre {fromYear} y {toYear} su número ${change}, de {from} a {to} ({release} en ambos casos).`,
  'moves.here.break.past': `Entre {before} y {after} el número estimado pasó de {from} a {to} ({release}); ${broken}.`,
  'moves.here.corridors.present': `{listCount, plural, one {El grupo más numeroso} other {Los grupos más numerosos}}${apart} {listCount, plural, one {nació en el país siguiente} other {nacieron en los países siguientes}}: {list} ({year}, {release}){n, plural, =0 {} other {; los # primeros orígenes reúnen {share} de las personas cuyo origen se conoce}}.`,
  'moves.here.corridors.past': `En {year}, {listCount, plural, one {el grupo más numeroso} other {los grupos más numerosos}}${apart} {listCount, plural, one {había nacido en el país siguiente} other {habían nacido en los países siguientes}}: {list} ({release}){n, plural, =0 {} other {; los # primeros orígenes reunían {share} de las personas cuyo origen se conocía}}.`,
  'moves.here.women.present':
    'Las mujeres y las niñas son {share} de los migrantes que viven allí ({year}, {release}).',
  'moves.here.women.past':
    'Las mujeres y las niñas eran {share} de los migrantes que vivían allí en {year} ({release}).',
  'moves.here.unknown.past':
    'De {share} de los migrantes contados en {year} no se conocía un país de origen concreto ({release}).',
  'moves.net.present':
    'Según las estimaciones de población de {year}, la diferencia entre llegadas y salidas durante el año es de {people} {direction, select, in {a favor de las llegadas} other {a favor de las salidas}} – {place}.',
  'moves.net.past':
    'Según las estimaciones de población de {year}, la diferencia entre llegadas y salidas durante el año fue de {people} {direction, select, in {a favor de las llegadas} other {a favor de las salidas}} – {place}.',
  'moves.note.net':
    'La migración neta es lo que queda del cambio de una población una vez descontados nacimientos y defunciones. Es un saldo, no un recuento de salidas o llegadas.',
  'moves.note.definition':
    'Aquí se cuenta como migrante a quien vive en un país distinto del de su nacimiento o, donde no se registra el nacimiento, del de su nacionalidad. Las estancias cortas, estacionales e irregulares apenas se ven.',
  'moves.note.revisions-abroad.past':
    'Dos revisiones de las estimaciones de las Naciones Unidas figuran aquí una junto a otra. Para las personas nacidas en el país que vivían en el extranjero en {year} – {place} –, la revisión de 2020 daba {older} y la de 2024 {newer}. Los totales vienen de la revisión de 2024; el sexo y los corredores, de la de 2020; ninguna proporción ni cambio mezcla ambas.',
  'moves.note.revisions-here.past':
    'Dos revisiones de las estimaciones de las Naciones Unidas figuran aquí una junto a otra. Para los migrantes que vivían en el país en {year} – {place} –, la revisión de 2020 daba {older} y la de 2024 {newer}. Los totales vienen de la revisión de 2024; el sexo y los corredores, de la de 2020; ninguna proporción ni cambio mezcla ambas.',
  'moves.note.modelled':
    'Se dejan fuera aquí: {list}. Una misma proporción de mujeres para muchos orígenes indica que la fuente completó lo que no tenía. Sus números figuran más abajo, con los demás por comprobar.',
  'moves.note.scaled':
    'Modelados por la fuente, entre los grupos citados o dibujados aquí: {list}. Desde 2015 cada uno creció exactamente por el mismo factor que otros grupos del mismo país: la fuente extrapoló una composición anterior a un nuevo total, de modo que el orden y las proporciones son anteriores al año.',
  'moves.note.only2020':
    'Los totales de la revisión de 2024 en esta entrega no abarcan este lugar ({place}); todas las cifras de esta sección vienen de la revisión de 2020.',
  'chart.totals.title': 'Personas que viven en el extranjero y migrantes que viven en el país',
  'chart.totals.subtitle': 'Personas, {from}–{to}, {release}',
  'chart.totals.abroad': 'nacidas en el país, viven en el extranjero ({place})',
  'chart.totals.here': 'migrantes ({place})',
  'chart.totals.summary':
    'Líneas de {from} a {to} muestran a las personas nacidas en el país que viven en el extranjero y a los migrantes que viven en él – {place} –; fuente de ambas: {release}.',
  'chart.destinations.title': 'Dónde vivían en {year} las personas nacidas en el país ({place})',
  'chart.origins.title': 'Dónde habían nacido los migrantes presentes en {year} ({place})',
  'chart.corridors.subtitle':
    'Personas por sexo, {n, plural, one {único grupo} other {los # grupos más numerosos}}, revisión de 2020; la marca pequeña es {before}',
  'chart.corridors.summary':
    'Barras, de la más larga a la más corta, divididas en mujeres y hombres: {list}. Año {year}, revisión de 2020.',
  'chart.over-time-abroad.title': 'Los principales destinos desde {from}',
  'chart.over-time-here.title': 'Los principales orígenes desde {from}',
  'chart.over-time.subtitle':
    'Personas, {from}–{to}, cada cinco años, revisión de 2020, una escala',
  'chart.over-time.summary': 'Líneas pequeñas en una escala, de {from} a {to}: {list}.',
  'chart.map-abroad.title': 'Hacia los principales destinos, {year} ({place})',
  'chart.map-here.title': 'Desde los principales orígenes, {year} ({place})',
  'chart.map.subtitle': 'Personas; el ancho de cada línea sigue su número, revisión de 2020',
  'chart.map.summary': 'Un mapa con líneas entre {place} y: {list}.',
  'chart.corridors.apart':
    'sin {n, plural, one {un grupo} other {# grupos}} que completó la fuente',
} as const;
