/** Ce qu’un corridor apporte : l’argent, son coût et le recrutement. */
export const corridorMoney = {
  'corridor.remittances.shares.past':
    '{receiver} : cela représente {ofMoney} de tout ce que le modèle lui attribue ; selon le seul nombre de personnes ({sender}), la part serait de {ofPeople}. L’écart, dû aux revenus et à des effectifs d’une autre année, est le moindre doute du modèle.',
  'corridor.remittances.own.past':
    '{sender} → {receiver} : {owner} a compté {usd} en {year} (série de l’utilisateur). Un comptage passe avant un modèle ; le chiffre modélisé n’est donc pas donné.',
  'corridor.note.saving':
    'Chaque point de pourcentage en moins laisserait aux personnes un dollar sur cent envoyés, avant tout changement de ce qu’elles envoient.',
  'recruitment.title': 'Recrutement, {origin} → {destination} : ce que l’on sait',
  'recruitment.matter': 'Sujet',
  'recruitment.known': 'Ce que l’on sait',
  'recruitment.evidence': 'Preuve',
  'recruitment.unmeasured': '– – – (non mesuré pour ce corridor dans cette version des données)',
  'recruitment.grade.none': 'aucune',
  'recruitment.grade.strong':
    'forte, car les places furent tirées au sort ; mesure à vérifier dans l’article',
  'recruitment.cost': 'Ce que paie le travailleur, en mois de gains à l’étranger (ODD 10.7.1)',
  'recruitment.payer': 'Qui paie : travailleur, employeur ou État',
  'recruitment.debt': 'Dette contractée pour partir, et son coût mensuel',
  'recruitment.household': 'Part des gains d’un contrat qui parvient au ménage',
  'recruitment.irregular': 'Recours à des voies irrégulières',
  'recruitment.irregular.known':
    '– – – (plus fréquent, sans doute, si la voie régulière est plus chère ; aucune mesure)',
  'recruitment.bondage': 'Servitude pour dettes',
  'recruitment.bondage.known':
    '– – – (plus fréquente, sans doute, si la dette est plus forte ; aucune mesure)',
  'recruitment.placement': 'Placement par les gouvernements au lieu de courtiers',
  'recruitment.placement.known':
    'Les ménages ont consommé environ un cinquième de plus que ceux qui n’ont pas tiré de place (Bangladesh – Malaisie ; Mobarak, Sharif et Shrestha)',
  'recruitment.note':
    'Tirets : personne ne l’a mesuré ; aucun ne vaut zéro. Par simple calcul, chaque mois de gains que coûte le recrutement prend un vingt-quatrième d’un contrat de deux ans. Femmes : le coût de recrutement n’est pas connu par sexe.',
  'corridor.saving.part.past':
    'Sur ce seul montant modélisé, ce serait {saving} ; le coût de ce corridor même n’est pas dans cette version des données.',
} as const;
