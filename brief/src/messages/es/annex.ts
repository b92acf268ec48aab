const people = '{people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
const about =
  '{peopleCount, plural, one {cerca de} many {unos} other {unas}} {people} {peopleCount, plural, one {persona} many {de personas} other {personas}}';
const pair = '{origin} → {destination}';
const ancient =
  'un modelo por poblaciones atribuiría envíos a personas que salieron hace generaciones';
const absent = 'ausente en esta entrega de datos';

/** El corredor en cinco líneas, y el anexo a dos columnas de los dos gobiernos. */
export const annex = {
  'hurry.corridor.stock.present': `La cifra: ${about} nacidas en el primer lugar viven en el segundo (${pair}, {year}; estimaciones de las Naciones Unidas, {release}).`,
  'hurry.corridor.stock.past': `La cifra: en {year}, ${about} nacidas en el primer lugar vivían en el segundo (${pair}; estimaciones de las Naciones Unidas, {release}).`,
  'hurry.corridor.displaced.present': `La cifra: ${people} del primer lugar {peopleCount, plural, one {tiene o solicita} other {tienen o solicitan}} protección en el segundo (${pair}, fines de {year}, ACNUR).`,
  'hurry.corridor.displaced.past': `La cifra: a fines de {year}, ${people} del primer lugar {peopleCount, plural, one {tenía o solicitaba} other {tenían o solicitaban}} protección en el segundo (${pair}, ACNUR).`,
  'hurry.corridor.none': `La cifra: esta entrega de datos no contiene ningún recuento de personas para ${pair}, ni en el sentido inverso.`,
  'hurry.corridor.otherwise.past': `Quién dice otra cosa: para {year}, la estimación de las Naciones Unidas de todas las personas nacidas en el primer lugar que vivían en el segundo (${pair}) fue {desa}; la del ACNUR, de quienes tenían o solicitaban protección, {unhcr}. {more, select, unhcr {La primera debería contener a la mayor parte de la segunda, y es menor} other {La segunda está en gran parte dentro de la primera y no se le suma}}.`,
  'hurry.corridor.hosting.present':
    'El riesgo: personas cuya seguridad depende de la protección que tienen o solicitan ({place}): {people}, es decir, {rate} por cada 1.000 habitantes ({year}).',
  'hurry.corridor.hosting.past':
    'El riesgo: en {year}, personas cuya seguridad dependía de la protección que tenían o solicitaban ({place}): {people}, es decir, {rate} por cada 1.000 habitantes.',
  'hurry.corridor.dependence.past':
    'El riesgo: en {year} las remesas de todas las procedencias equivalieron a {share} del PIB ({place}), de modo que un choque donde la gente trabaja es también un choque en casa; la parte que pasa por este corredor está modelada, no contada.',
  'hurry.corridor.risk-none':
    'El riesgo: ni la protección ni la dependencia de las remesas destacan en las cifras recientes de este corredor; eso no quiere decir que no exista riesgo.',
  'hurry.corridor.question.departures': `La pregunta abierta: ¿quién sale hoy (${pair}), con qué competencias, y cuánto paga por su contratación? Ni las salidas ni los costos de contratación se cuentan a escala internacional.`,
  'hurry.corridor.question.cost': `La pregunta abierta: ¿cuánto pagan quienes salen (${pair}) por su contratación y por enviar dinero a casa? Ni lo uno ni lo otro se cuenta por corredor en esta entrega de datos.`,
  'hurry.corridor.question.returns':
    'La pregunta abierta: ¿quién podría regresar con seguridad ({destination} → {origin}), y a qué? Los retornos solo se cuentan en parte.',
  'says.corridor.title': 'Personas de este corredor: todas las cifras de esta entrega de datos',
  'says.corridor.column': 'Sentido',
  'says.corridor.direction': 'origen: {origin}; residencia: {destination}',
  'says.corridor.note': 'Cifras según lo publicado; primero las del año de la estimación.',
  'says.corridor.why':
    'Las Naciones Unidas estiman a todas las personas nacidas al otro lado, a mediados de año, a partir de censos y encuestas; el ACNUR cuenta, a fines de año y según los registros, a las que tienen o solicitan protección. Los refugiados están en gran parte dentro de la estimación, por lo que las dos cifras no se suman.',
  'says.other-in-need.what':
    'Otras personas necesitadas de protección internacional, fuera de su país, fin de año',
  'says.other-in-need.how': 'Estimaciones del ACNUR y sus asociados, para algunas situaciones',
  'own.corridor.title': '{title}: {self} sobre {other} ({owner}; {unit})',
  'own.corridor.note':
    'Una serie del usuario, {reach}. Figura junto a las cifras internacionales de este corredor; nada se mezcla.',
  'doubts.corridor.same-sex-ratio': `La población de este corredor (${pair}) lleva la marca «modelado por la fuente»: {value} % de mujeres, exactamente igual que en otros orígenes del mismo destino. Figura en los cuadros y en ninguna frase.`,
  'doubts.corridor.scaled': `La población de este corredor (${pair}) se ha multiplicado por {value} desde 2015, exactamente igual que la de otros orígenes del mismo destino: la fuente extrapoló una composición anterior a un nuevo total.`,
  'doubts.corridor.refugee-sex': `Las personas de este corredor (${pair}) son sobre todo refugiadas, y entre ellas el ACNUR registró {value} % de mujeres y niñas; la estimación difiere en 10 puntos o más, por lo que no se da desglose por sexo.`,
  'gap.corridor-doubt.same-sex-ratio': `Población (${pair}): modelada por la fuente (una misma proporción de mujeres para muchos orígenes), por lo que solo figura en los cuadros.`,
  'gap.corridor-doubt.scaled': `Población (${pair}): extrapolada por la fuente a partir de la composición de 2015, por lo que es anterior a su año.`,
  'gap.corridor-doubt.refugee-sex': `Mujeres entre las personas de este corredor (${pair}): la estimación contradice los registros del ACNUR, por lo que no se da desglose por sexo.`,
  'gap.corridor-remittances-historic': `Remesas ({destination} → {origin}, {year}): no se muestran, porque esa población ha disminuido desde 1990, y ${ancient}.`,
  'chart.corridor-map.back': '→ {destination}',
  'section.annex': 'Según cada uno de los dos gobiernos',
  'annex.intro':
    'Cada columna dice lo mismo de un lado. «Aquí» es el lugar que encabeza la columna, «allí» el otro. Ninguna cifra de un lado se ajusta al otro, y los dos no se suman.',
  'annex.title': 'Lo que cada lado cuenta, gana, paga y arriesga',
  'annex.matter': 'Asunto',
  'annex.side': 'Según {place}',
  'annex.note':
    'Última cifra de cada serie, con su año y su fuente. «No se cuenta» significa que no se conoce a nadie que lo recoja a escala internacional; «ausente en esta entrega de datos», que puede existir en otra parte; ninguna de las dos cosas es cero.',
  'annex.figure': '{n} en {year} · {source}{mark, select, none {} other { · {mark}}}',
  'annex.silent': 'Sin registro en esta entrega de datos, de un lado ni del otro: {list}.',
  'annex.row': '{kind}: {matter}',
  'annex.kind.counts': 'Cuenta',
  'annex.kind.gains': 'Gana',
  'annex.kind.pays': 'Paga',
  'annex.kind.risks': 'Arriesga',
  'annex.stock.label': 'personas nacidas allí que viven aquí',
  'annex.women.label': 'mujeres y niñas entre ellas',
  'annex.own-people.label': 'sus propios nacionales allí, según su propio recuento',
  'annex.departures.label': 'salidas de aquí hacia allí',
  'annex.arrivals.label': 'llegadas desde allí, por tipo de permiso',
  'annex.refugees.label': 'refugiados de allí, acogidos aquí',
  'annex.asylum.label': 'solicitantes de asilo de allí, a la espera aquí',
  'annex.others.label': 'otras personas de allí necesitadas de protección aquí',
  'annex.decisions.label': 'decisiones de primera instancia aquí sobre personas de allí',
  'annex.rate.label': 'proporción de estas que dieron protección',
  'annex.returned.label': 'refugiados que volvieron de allí',
  'annex.admitted.label': 'refugiados de allí, reasentados aquí',
  'annex.naturalised.label': 'refugiados de allí, naturalizados aquí',
  'annex.received.label': 'remesas recibidas de allí',
  'annex.received-all.label': 'remesas recibidas de todas las procedencias',
  'annex.received-gdp.label': 'las mismas, en relación con el PIB',
  'annex.workers.label': 'trabajadores de allí, por cualificación y sector',
  'annex.net.label': 'migración neta con todos los lugares',
  'annex.cost.label': 'costo de enviar dinero, del monto enviado',
  'annex.recruitment.label': 'lo que pagan los trabajadores por su contratación',
  'annex.sent.label': 'remesas enviadas de aquí hacia allí',
  'annex.hosting.label':
    'personas de allí que tienen o solicitan protección aquí, por cada 1.000 habitantes',
  'annex.deaths.label': 'muertes por violencia organizada aquí, por cada 100.000 habitantes',
  'annex.homicide.label': 'homicidios aquí, por cada 100.000 habitantes',
  'annex.idps.label': 'personas desplazadas por conflicto dentro del país',
  'annex.movements.label': 'movimientos causados por desastres dentro del país',
  'annex.trafficked.label': 'víctimas de trata detectadas aquí, de todas las procedencias',
  'annex.harm.label': 'muertes y desapariciones en el camino',
  'annex.mark.modelled': 'un modelo, no un recuento',
  'annex.mark.own': 'serie propia',
  'annex.mark.whole': 'de todas las procedencias, no de este corredor',
  'annex.mark.residual': 'un saldo, no un recuento',
  'annex.mark.goal': 'promedio de todos los corredores registrados; la meta es 3 % (ODS 10.c.1)',
  'annex.mark.movements': 'no personas',
  'annex.mark.detection': 'muestra el esfuerzo de detección, no cuántas hay',
  'annex.none.stock': 'sin par registrado en la revisión de 2020',
  'annex.none.sex':
    'no se da: sin registro, muy pocas personas, completado por la fuente, o contradicho',
  'annex.none.own-people': `${absent}: recuentos de sus propias misiones y registros`,
  'annex.none.departures':
    'no se cuenta a escala internacional; consta en los registros de contratación y los puestos fronterizos',
  'annex.none.arrivals': `${absent}: consta en los registros de permisos y los puestos fronterizos`,
  'annex.none.record': 'sin registro en esta entrega de datos',
  'annex.none.few': 'menos de 100 decisiones, por lo que no hay tasa',
  'annex.none.model': 'no está en la matriz modelada; nadie las cuenta por corredor',
  'annex.none.historic': `no se muestra: esa población ha disminuido desde 1990, y ${ancient}`,
  'annex.none.workers': `${absent}: consta en los permisos y las encuestas laborales`,
  'annex.none.recruitment': `${absent} (ODS 10.7.1)`,
  'annex.none.harm': absent,
  'annex.unrwa.label': 'refugiados de Palestina registrados aquí ante el OOPS',
  'annex.mark.unrwa': 'un mandato distinto del del ACNUR, que nunca se suma a sus refugiados',
} as const;
