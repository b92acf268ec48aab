import type { Vector } from './vectors.ts';

const abroad = 'crossed_border !national_of_host';

/** Guiding Principles, Kampala, IASC solutions, IOM Glossary 2019, Haque 2005, UN statistics. */
export const movementVectors: readonly Vector[] = [
  {
    category: 'idp',
    facts: 'compelled_to_leave !crossed_border',
    falls: `!compelled_to_leave crossed_border has_returned+!displacement_needs_remain
      -compelled_to_leave+!moved_from_residence
      !displacement_needs_remain !compelled_to_leave+main_reason=gradual_environmental_change`,
    opens: `?compelled_to_leave ?crossed_border has_returned has_returned+?displacement_needs_remain
      ?displacement_needs_remain ?has_returned ?compelled_to_leave+main_reason=sudden_disaster
      -compelled_to_leave+main_reason=gradual_environmental_change`,
    law: '?compelled_to_leave+main_reason=gradual_environmental_change',
    stands: `has_returned+displacement_needs_remain national_of_host !national_of_host !has_returned
      main_reason=development_project displacement_needs_remain ?has_returned+displacement_needs_remain`,
  },
  {
    category: 'returnee',
    facts: 'has_returned away_significantly',
    falls: '!has_returned !away_significantly',
    opens: '?has_returned ?away_significantly',
    stands: 'return_forced !return_forced !crossed_border',
  },
  {
    category: 'deportee',
    facts: 'has_returned return_forced',
    falls: '!has_returned !return_forced !return_forced+movement_restricted !crossed_border',
    stands: 'crossed_border',
    opens: `?crossed_border ?has_returned ?return_forced -return_forced+movement_restricted
      ?return_forced+!movement_restricted`,
    law: '?return_forced+movement_restricted',
  },
  {
    category: 'returned_refugee',
    facts: 'has_returned was_refugee',
    falls: '!has_returned !was_refugee',
    opens: '?has_returned ?was_refugee',
  },
  {
    category: 'returned_idp',
    facts: 'has_returned was_displaced',
    falls: '!has_returned !was_displaced',
    opens: '?has_returned ?was_displaced',
  },
  {
    category: 'internal_migrant',
    facts: 'moved_from_residence !crossed_border',
    falls: '!moved_from_residence crossed_border',
    opens: '?moved_from_residence ?crossed_border',
    stands: 'compelled_to_leave national_of_host',
  },
  {
    category: 'regular_migrant',
    facts: `${abroad} stay_authorised main_purpose=work paid_work_in_state work_authorised months_of_stay=24`,
    falls: `!crossed_border national_of_host !stay_authorised
      main_purpose=tourism+!paid_work_in_state+months_of_stay=1`,
    opens: '?crossed_border ?national_of_host ?stay_authorised',
    law: `!work_authorised ?work_authorised ?paid_work_in_state+!work_authorised
      main_purpose=tourism+!paid_work_in_state+months_of_stay=1+remote_for_payer_abroad`,
    stands: `-work_authorised !work_authorised+!paid_work_in_state
      main_purpose=tourism+months_of_stay=1 main_purpose=tourism+!paid_work_in_state+months_of_stay=12
      main_purpose=study+!paid_work_in_state+months_of_stay=1`,
  },
  {
    category: 'irregular_migrant',
    facts: `${abroad} !stay_authorised`,
    falls: `!crossed_border national_of_host stay_authorised
      stay_authorised+paid_work_in_state+work_authorised
      stay_authorised+!paid_work_in_state+!work_authorised`,
    opens: '?crossed_border ?national_of_host ?stay_authorised',
    law: `stay_authorised+paid_work_in_state+!work_authorised
      stay_authorised+paid_work_in_state+?work_authorised`,
    stands: 'paid_work_in_state+!work_authorised entry_lawful seeks_protection',
  },
  {
    category: 'circular_migrant',
    facts: 'crossed_border moved_from_residence moved_repeatedly',
    falls: '!crossed_border !moved_from_residence !moved_repeatedly returns_daily_or_weekly',
    opens: '?crossed_border ?moved_from_residence -moved_repeatedly ?returns_daily_or_weekly',
    law: '?moved_repeatedly',
    stands: '!returns_daily_or_weekly',
  },
  {
    category: 'international_student',
    facts: `${abroad} main_purpose=study`,
    falls: '!crossed_border national_of_host main_purpose=work',
    opens: '?crossed_border ?national_of_host ?main_purpose',
  },
  {
    category: 'family_migrant',
    facts: `${abroad} main_purpose=family`,
    falls: '!crossed_border national_of_host main_purpose=visiting_relatives',
    opens: '?crossed_border ?national_of_host ?main_purpose',
  },
  {
    category: 'environmental_migrant',
    facts: 'moved_from_residence main_reason=sudden_disaster',
    falls: '!moved_from_residence main_reason=poverty main_reason=poverty+compelled_to_leave',
    opens: `?moved_from_residence ?main_reason ?main_reason+!compelled_to_leave
      -main_reason+compelled_to_leave`,
    law: '?main_reason+compelled_to_leave',
    stands:
      'main_reason=gradual_environmental_change !compelled_to_leave crossed_border !crossed_border',
  },
  {
    category: 'forced_migrant',
    facts: 'moved_from_residence compelled_to_leave',
    falls: '!compelled_to_leave !moved_from_residence+?compelled_to_leave',
    opens: '?compelled_to_leave ?moved_from_residence+?compelled_to_leave',
    stands:
      '-moved_from_residence recognised_refugee -compelled_to_leave+compelled_by_public_order',
  },
  {
    category: 'stranded_migrant',
    facts: 'outside_country cannot_return_or_stay',
    falls: '!outside_country !cannot_return_or_stay national_of_host',
    opens: '?national_of_host ?outside_country ?cannot_return_or_stay',
  },
  {
    category: 'diaspora_member',
    facts: 'settled_abroad emigrated_or_descends links_with_homeland',
    falls: '!settled_abroad !emigrated_or_descends !links_with_homeland',
    opens: '?settled_abroad ?emigrated_or_descends ?links_with_homeland',
    stands: '!crossed_border !moved_from_residence national_of_host',
  },
  {
    category: 'stat_international_migrant',
    facts: 'crossed_border months_of_stay=12',
    falls: `!crossed_border months_of_stay=6 months_of_stay=1 returns_daily_or_weekly
      on_official_functions`,
    opens: '?crossed_border ?returns_daily_or_weekly ?on_official_functions',
    law: 'months_of_stay=6.1 months_of_stay=9 months_of_stay=11.9 ?months_of_stay',
    stands: 'months_of_stay=12.1 months_of_stay=60 national_of_host !stay_authorised',
  },
  {
    category: 'stat_temporary_mobility',
    facts: 'crossed_border months_of_stay=6',
    falls: '!crossed_border months_of_stay=12 months_of_stay=13 on_official_functions',
    opens: '?crossed_border ?on_official_functions ?returns_daily_or_weekly+months_of_stay=12',
    law: 'months_of_stay=6.1 months_of_stay=11.9 ?months_of_stay',
    stands: 'months_of_stay=1 months_of_stay=12+returns_daily_or_weekly',
  },
  {
    category: 'visitor',
    facts: `${abroad} main_purpose=tourism months_of_stay=1 stay_authorised`,
    falls: `!crossed_border national_of_host main_purpose=work main_purpose=study paid_work_in_state
      months_of_stay=12 !stay_authorised paid_work_in_state+remote_for_payer_abroad`,
    opens: `?crossed_border ?national_of_host ?main_purpose ?months_of_stay ?stay_authorised
      ?paid_work_in_state`,
    law: 'remote_for_payer_abroad ?remote_for_payer_abroad ?paid_work_in_state+!remote_from_home',
    stands: `main_purpose=business_visit main_purpose=pilgrimage main_purpose=medical_treatment
      main_purpose=visiting_relatives months_of_stay=11.9 !paid_work_in_state
      !remote_for_payer_abroad`,
  },
];
