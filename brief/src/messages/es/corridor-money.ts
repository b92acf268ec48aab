/** Lo que aporta un corredor: el dinero, su costo y la contratación. */
export const corridorMoney = {
  'corridor.remittances.shares.past':
    '{receiver}: es {ofMoney} de todo lo que el modelo le asigna; según el solo número de personas ({sender}) sería {ofPeople}. La diferencia, debida a los ingresos y a poblaciones de otro año, es la menor duda del modelo.',
  'corridor.remittances.own.past':
    '{sender} → {receiver}: {owner} contó {usd} en {year} (serie del usuario). Un recuento va antes que un modelo, por lo que no se da la cifra modelizada.',
  'corridor.note.saving':
    'Cada punto porcentual menos dejaría a las personas un dólar de cada cien enviados, antes de que nadie cambie lo que envía.',
  'recruitment.title': 'Contratación, {origin} → {destination}: lo que se sabe',
  'recruitment.matter': 'Asunto',
  'recruitment.known': 'Lo que se sabe',
  'recruitment.evidence': 'Prueba',
  'recruitment.unmeasured': '– – – (no medido en este corredor en esta versión de los datos)',
  'recruitment.grade.none': 'ninguna',
  'recruitment.grade.strong':
    'fuerte, pues las plazas se sortearon; medida por verificar en el artículo',
  'recruitment.cost':
    'Lo que paga el trabajador, en meses de ganancias en el extranjero (ODS 10.7.1)',
  'recruitment.payer': 'Quién paga: trabajador, empleador o Estado',
  'recruitment.debt': 'Deuda contraída para partir y su costo mensual',
  'recruitment.household': 'Parte de las ganancias de un contrato que llega al hogar',
  'recruitment.irregular': 'Uso de vías irregulares',
  'recruitment.irregular.known':
    '– – – (se espera más donde la vía regular es más cara; sin medida)',
  'recruitment.bondage': 'Servidumbre por deudas',
  'recruitment.bondage.known': '– – – (se espera más donde la deuda es mayor; sin medida)',
  'recruitment.placement': 'Colocación por los gobiernos en lugar de intermediarios',
  'recruitment.placement.known':
    'Los hogares consumieron cerca de un quinto más que los que no obtuvieron plaza (Bangladesh – Malasia; Mobarak, Sharif y Shrestha)',
  'recruitment.note':
    'Rayas: nadie lo ha medido; ninguna es cero. Por simple aritmética, cada mes de ganancias que cuesta la contratación toma una vigesimocuarta parte de un contrato de dos años. Mujeres: el costo de contratación no se conoce por sexo.',
  'corridor.saving.part.past':
    'Solo de este monto modelado serían {saving}; el costo de este mismo corredor no está en esta versión de los datos.',
} as const;
