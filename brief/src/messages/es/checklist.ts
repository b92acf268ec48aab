const here = 'en esta entrega de datos';

/** Las cifras que debe llevar una nota, y qué puede sumarse. */
export const checklist = {
  'section.checklist': 'Lo que debe llevar una nota',
  'checklist.intro':
    'Cada cifra que se pide a una nota sobre migración: con su año y su fuente, o ausente con el motivo. Hay {there} de {all}; la mitad de sus cifras son de {year} o posteriores.',
  'checklist.title': 'Cifras presentes, o ausentes y por qué ({place})',
  'checklist.note':
    'Lo ausente nunca es cero. Las reservas van con las cifras a las que pertenecen.',
  'checklist.figure': 'Cifra',
  'checklist.value': 'Valor, o por qué no lo hay',
  'checklist.year': 'Año',
  'checklist.source': 'Fuente y entrega',
  'checklist.caveat': 'Para leer con ella',
  'check.word.women': 'mujeres y niñas',
  'check.word.children': 'menores de 18 años',
  'check.word.refugees': 'refugiados',
  'check.word.idps': 'desplazados internos',
  'check.abroad.label': 'Personas nacidas en el país que viven en el extranjero, ahora',
  'check.abroad-2005.label': 'Las mismas en 2005, en la misma revisión',
  'check.destinations.label':
    'Diez principales destinos, proporción de aquellas cuyo destino se conoce',
  'check.destinations.apart': 'sin {list}, completados por la fuente',
  'check.destinations.scaled':
    'extrapolados por la fuente a partir de la composición de 2015: {list}',
  'check.women.apart':
    'sin los corredores cuyo desglose por sexo completó la fuente o contradicen los registros del ACNUR',
  'check.departures.label': 'Salidas durante un año',
  'check.departures.none':
    'no se cuentan a escala internacional; constan en los registros nacionales de contratación',
  'check.net.label': 'Migración neta durante un año',
  'check.net.caveat': 'un saldo demográfico, no un recuento de movimientos',
  'check.women.label': 'Mujeres y niñas entre los emigrantes',
  'check.temporary.label':
    'Trabajadores temporales y de baja cualificación entre quienes viven en el extranjero',
  'check.temporary.none': 'su proporción no se conoce a escala internacional',
  'check.no-stock': `sin estimación ${here}`,
  'check.no-corridors': 'sin destino registrado en la revisión de 2020',
  'check.no-estimate': `sin estimación ${here}`,
  'check.no-sex': 'sin desglose por sexo en la revisión de 2020',
  'check.no-series': `sin serie para este lugar ${here}`,
  'check.no-population': `sin población de ese año ${here}`,
  'check.remittances.label': 'Remesas recibidas, dólares corrientes',
  'check.remittances-national.label': 'Remesas recibidas, moneda nacional',
  'check.remittances-national.none': `sin tipos de cambio ${here}; puede añadirse la serie del banco central`,
  'check.remittances-gdp.label': 'Remesas recibidas, % del PIB',
  'check.senders.label': 'Remesas por país de envío, modeladas a partir de las poblaciones',
  'check.senders.caveat':
    'modelado, no contado; en el orden del modelo, que no es una clasificación; no se muestran los corredores cuya población ha disminuido desde 1990',
  'check.senders.none': 'no está en la matriz del modelo',
  'check.senders.historic':
    'no se muestra: la mayoría de quienes viven en el extranjero está donde la población ha disminuido desde 1990, y un modelo por poblaciones atribuiría envíos a personas que salieron hace generaciones',
  'check.cost.label': 'Costo de enviar remesas, % del monto',
  'check.cost.caveat': 'la meta es 3 % para 2030 (ODS 10.c.1)',
  'check.cost.none': `sin encuesta de precios para este lugar ${here}`,
  'check.recruitment.label': 'Costo de contratación que pagan los trabajadores',
  'check.recruitment.none': `ausente ${here} (ODS 10.7.1: pocas encuestas, ninguna comparable)`,
  'check.hosted.label': 'Personas acogidas necesitadas de protección internacional',
  'check.hosted.none': 'sin fila en los cuadros del ACNUR; la ausencia no es cero',
  'check.hosted-who.label': 'Sexo y edad de los refugiados acogidos',
  'check.hosted.few': 'registrados para muy pocas personas',
  'check.hosted-rate.label': 'Personas acogidas por cada 1.000 habitantes',
  'check.hosted-rate.caveat':
    'promedio nacional; la mayoría vive en pocos distritos, cuyas cifras no están en esta entrega',
  'check.joint': 'el ACNUR cuenta este lugar junto con otro; la población es solo la de este',
  'check.stateless.label': 'Apátridas notificados en el país',
  'check.stateless.caveat':
    'pueden ser las mismas personas que los refugiados: los dos nunca se suman',
  'check.stateless.none': 'ninguno notificado; muchos Estados no notifican ninguno',
  'check.asylum.label': 'Nacionales que solicitan asilo en el extranjero, solicitudes pendientes',
  'check.asylum.none': 'sin fila en los cuadros del ACNUR; la ausencia no es cero',
  'check.refugees.none':
    'sin refugiados originarios del país en los cuadros del ACNUR del último año; la ausencia no es cero',
  'check.rates.label':
    'Tasa de protección en primera instancia en el extranjero, por país de acogida, con n',
  'check.rates.caveat':
    'sin los cierres sin decisión; personas y expedientes aparte; una tasa baja no muestra que las solicitudes sean infundadas',
  'check.decisions.none': `sin decisión registrada ${here}`,
  'check.decisions.few': 'menos de 100 decisiones en cada país de acogida: solo se dan los números',
  'check.disasters.label': 'Desplazamiento por desastres, por amenaza',
  'check.disasters.caveat':
    'movimientos, no personas: una persona puede desplazarse más de una vez',
  'check.disasters.none': `sin registro para este lugar ${here}; la ausencia no es cero`,
  'check.idps.label': 'Personas desplazadas dentro del país por conflicto',
  'check.idps.none': `sin cifra para este lugar ${here}; la ausencia no es cero`,
  'check.returns.label': 'Retornos, por tipo',
  'check.returns.none': `sin retorno registrado ${here}; la ausencia no es cero`,
  'check.trafficked.label': 'Víctimas de trata detectadas',
  'check.trafficked.caveat': 'mide la detección, no cuántas personas son objeto de trata',
  'check.deaths.label': 'Muertes y desapariciones en el camino',
  'check.deaths.none': `ausente ${here}; lo que se registra es un mínimo, nunca el número`,
  'check.treaties.label': 'Tratados que obligan al Estado, de los consultados',
  'check.treaties.caveat':
    'según fuentes de la fecha dada; la ausencia de registro no es «no obligado»',
  'check.treaties.status':
    'de los {all} que abarcan las fuentes, con estado a fecha de {dates}{old, select, yes {; una parte de ese estado tiene más de cinco años} other {}}',
  'check.treaties.none': 'ningún acto registrado en las fuentes, que pueden no abarcar este lugar',
  'check.ilo.label': 'Convenios 97, 143, 189 y 190 de la OIT',
  'check.ilo.none': `no recogido ${here}`,
  'check.sdg-10-7-1.label': 'ODS 10.7.1: costo de contratación, proporción del ingreso anual',
  'check.sdg-10-7-2.label': 'ODS 10.7.2: políticas migratorias',
  'check.sdg-10-7-2.caveat':
    'declarado por el Estado sobre sí mismo: 1 requiere más avances, 4 cumple plenamente',
  'check.sdg-10-7-3.label': 'ODS 10.7.3: personas muertas o desaparecidas en la migración',
  'check.sdg-10-7-4.label':
    'ODS 10.7.4: refugiados originarios del país por cada 100.000 habitantes',
  'check.sdg-10-7-4.caveat':
    'refugiados del ACNUR y otras personas necesitadas de protección, por cada 100.000 personas en el país y en refugio juntas; sin las solicitudes pendientes ni los refugiados de Palestina del OOPS',
  'check.sdg-10-c-1.label': 'ODS 10.c.1: costo de enviar remesas, %',
  'check.sdg-17-3-2.label': 'ODS 17.3.2: remesas, % del PIB',
  'check.sdg-16-2-2.label': 'ODS 16.2.2: víctimas de trata detectadas',
  'check.sdg-8-8-2.label': 'ODS 8.8.2: derechos laborales',
  'check.not-in-snapshot': `ausente ${here}`,
  'additivity.title': 'Qué puede sumarse ({place})',
  'additivity.what': 'Grupos y sus últimas cifras',
  'additivity.may': '¿Se suman?',
  'additivity.why': 'Por qué',
  'additivity.together': '{list}',
  'additivity.yes': 'sí: {total}',
  'additivity.years-apart': 'sí, pero de un mismo año: estas son de años distintos',
  'additivity.no': 'no',
  'additivity.note':
    'Se omiten los grupos sin cifra para este lugar ({place}). Ningún total de esta nota reúne grupos que aquí figuran separados.',
  'additivity.reason.once':
    'cada persona tiene una sola condición al final del año y se cuenta una vez',
  'additivity.reason.can-be-both': 'una persona puede estar en ambos grupos',
  'additivity.reason.two-counts': 'dos recuentos, de dos organismos, de personas que se solapan',
  'additivity.reason.movements':
    'los movimientos no son personas: quien huye dos veces se cuenta dos veces, y quien volvió ya no está desplazado',
  'additivity.reason.inside': 'la estimación de migrantes ya contiene refugiados',
  'additivity.reason.two-mandates': 'dos mandatos, dos registros, dos formas de contar',
  'additivity.refugees': 'refugiados acogidos {n} ({year})',
  'additivity.asylum_seekers': 'solicitantes de asilo acogidos {n} ({year})',
  'additivity.other_in_need': 'otras personas necesitadas de protección {n} ({year})',
  'additivity.stateless': 'apátridas {n} ({year})',
  'additivity.idps_idmc': 'desplazados internos por conflicto, IDMC {n} ({year})',
  'additivity.idps_unhcr': 'desplazados internos por conflicto, ACNUR {n} ({year})',
  'additivity.idps_disaster': 'desplazados internos por desastres {n} ({year})',
  'additivity.disaster_movements': 'movimientos por desastres {n} ({year})',
  'additivity.migrants': 'migrantes, DAES {n} ({year})',
  'additivity.palestine_refugees_unrwa': 'refugiados de Palestina, OOPS {n} ({year})',
  'check.women.few':
    'no se da: la fuente completó el desglose por sexo de más de la mitad, o lo contradicen los registros del ACNUR',
} as const;
