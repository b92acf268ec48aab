import type { Vector } from './vectors.ts';

const inclusion =
  'outside_country fears_return fear_well_founded harm_is_persecution convention_ground=religion protection_unavailable';

const ceased =
  'protection_sought_again nationality_reacquired new_nationality reestablished circumstances_ceased+!compelling_reasons';

const open = (facts: string) => facts.replace(/(^|\s)(?=\w)/g, '$1?');

/** 1951 Convention Arts. 1A-1F, OAU Convention, Cartagena Declaration, CAT Art. 3, 1954 Convention. */
export const protectionVectors: readonly Vector[] = [
  {
    category: 'refugee_1951',
    facts: inclusion,
    falls: `!outside_country !fear_well_founded !harm_is_persecution convention_ground=none
      !protection_unavailable internal_relocation act_listed_in_1f rights_of_nationals
      !fears_return+-fear_well_founded un_agency_protection+!un_agency_ceased ${ceased}
      new_nationality+compelling_reasons national_of_host`,
    opens: `?outside_country ?fears_return+?fear_well_founded ?fear_well_founded
      ?harm_is_persecution ?convention_ground ?national_of_host
      ?protection_unavailable ?internal_relocation ?act_listed_in_1f ?rights_of_nationals
      ?un_agency_protection+!un_agency_ceased un_agency_protection+?un_agency_ceased ${open(ceased)}`,
    law: `circumstances_ceased circumstances_ceased+compelling_reasons
      circumstances_ceased+?compelling_reasons`,
    stands: `convention_ground=race convention_ground=nationality convention_ground=political_opinion
      convention_ground=membership_of_a_particular_social_group un_agency_protection+un_agency_ceased
      !entry_lawful !recognised_refugee !claim_lodged entry_procured main_reason=armed_conflict
      compelling_reasons !internal_relocation !act_listed_in_1f !national_of_host ?fears_return`,
  },
  {
    category: 'refugee_1951',
    facts: 'recognised_refugee !fear_well_founded',
    falls: `!outside_country !recognised_refugee -recognised_refugee act_listed_in_1f
      rights_of_nationals ${ceased}`,
    opens:
      '?recognised_refugee ?outside_country ?act_listed_in_1f ?un_agency_protection+!un_agency_ceased',
    law: 'circumstances_ceased+compelling_reasons',
    stands: 'outside_country !protection_unavailable convention_ground=none',
  },
  {
    category: 'refugee_1951',
    facts: 'un_agency_protection un_agency_ceased !fear_well_founded',
    falls:
      '!un_agency_protection !un_agency_ceased act_listed_in_1f rights_of_nationals reestablished',
    opens: '?un_agency_protection ?un_agency_ceased ?rights_of_nationals',
    stands: '!harm_is_persecution',
  },
  {
    category: 'refugee_sur_place',
    facts: `${inclusion} fear_arose_abroad`,
    falls: '!fear_arose_abroad !harm_is_persecution reestablished act_listed_in_1f',
    opens: '?fear_arose_abroad ?harm_is_persecution',
  },
  {
    category: 'refugee_oau',
    facts: 'state_bound_by_oau outside_country compelled_by_public_order !fear_well_founded',
    falls: `!state_bound_by_oau !outside_country !compelled_by_public_order act_listed_in_1f ${ceased}
      circumstances_ceased circumstances_ceased+compelling_reasons national_of_host
      !compelled_by_public_order+main_reason=sudden_disaster`,
    opens: `?national_of_host ?state_bound_by_oau ?outside_country ?compelled_by_public_order ?act_listed_in_1f
      ${open(ceased)} ?compelled_by_public_order+main_reason=poverty
      -compelled_by_public_order+main_reason=sudden_disaster`,
    law: `?compelled_by_public_order+main_reason=sudden_disaster
      ?compelled_by_public_order+main_reason=gradual_environmental_change`,
    stands:
      'convention_ground=none internal_relocation !harm_is_persecution protection_unavailable',
  },
  {
    category: 'refugee_oau',
    facts: `${inclusion} state_bound_by_oau !compelled_by_public_order`,
    falls: '!harm_is_persecution !state_bound_by_oau convention_ground=none',
    opens: '?harm_is_persecution',
    stands: '!harm_is_persecution+recognised_refugee',
  },
  {
    category: 'refugee_cartagena',
    facts: 'state_has_cartagena outside_country threatened_by_general_violence !fear_well_founded',
    falls: `!state_has_cartagena !outside_country !threatened_by_general_violence act_listed_in_1f
      ${ceased} !threatened_by_general_violence+main_reason=sudden_disaster national_of_host`,
    opens: `?national_of_host ?state_has_cartagena ?outside_country ?threatened_by_general_violence ?act_listed_in_1f
      ${open(ceased)} ?threatened_by_general_violence+main_reason=poverty
      -threatened_by_general_violence+main_reason=sudden_disaster`,
    law: `?threatened_by_general_violence+main_reason=sudden_disaster
      ?threatened_by_general_violence+main_reason=gradual_environmental_change
      circumstances_ceased circumstances_ceased+compelling_reasons`,
    stands: 'convention_ground=none internal_relocation state_bound_by_oau',
  },
  {
    category: 'refugee_cartagena',
    facts: `${inclusion} state_has_cartagena !threatened_by_general_violence`,
    falls: '!harm_is_persecution !state_has_cartagena convention_ground=none',
    opens: '?harm_is_persecution',
    stands: '!harm_is_persecution+recognised_refugee',
  },
  {
    category: 'asylum_seeker',
    facts: 'outside_country seeks_protection !final_decision',
    falls: '!outside_country !seeks_protection final_decision national_of_host',
    opens: '?national_of_host ?outside_country ?seeks_protection ?final_decision',
    stands: '!claim_lodged+-final_decision claim_lodged !entry_lawful !stay_authorised',
  },
  {
    category: 'rejected_asylum_seeker',
    facts: 'claim_lodged final_decision decision_negative',
    falls:
      '!decision_negative !final_decision+?decision_negative !claim_lodged+-final_decision+-decision_negative',
    opens: '?decision_negative ?claim_lodged+?final_decision+?decision_negative',
    stands: '-claim_lodged -final_decision',
  },
  {
    category: 'complementary_protection_need',
    facts: 'outside_country real_risk !fear_well_founded',
    falls: `!outside_country !real_risk recognised_refugee un_agency_protection+un_agency_ceased
      national_of_host`,
    opens: `?national_of_host ?outside_country ?real_risk ?recognised_refugee ?real_risk+main_reason=work_or_income
      -real_risk+main_reason=poverty`,
    law: '?real_risk+main_reason=poverty ?real_risk+main_reason=generalised_violence',
    stands: 'act_listed_in_1f convention_ground=none recognised_refugee+act_listed_in_1f',
  },
  {
    category: 'stateless_1954',
    facts: '!national_of_some_state',
    falls:
      'national_of_some_state rights_of_nationals act_listed_in_1f un_agency_protection+!un_agency_ceased',
    opens: `?national_of_some_state ?rights_of_nationals ?act_listed_in_1f
      ?un_agency_protection+!un_agency_ceased un_agency_protection+?un_agency_ceased`,
    stands: '!crossed_border !fears_return un_agency_protection+un_agency_ceased',
  },
  {
    category: 'excluded_1F',
    facts: 'act_listed_in_1f',
    falls: '!act_listed_in_1f -act_listed_in_1f',
    opens: '?act_listed_in_1f',
    stands: '!national_of_host recognised_refugee convention_ground=political_opinion',
  },
  {
    category: 'ceased_refugee',
    facts: 'recognised_refugee protection_sought_again',
    falls: '!recognised_refugee !protection_sought_again -protection_sought_again',
    opens: '?recognised_refugee -recognised_refugee ?protection_sought_again',
    law: `!protection_sought_again+circumstances_ceased
      !protection_sought_again+circumstances_ceased+compelling_reasons`,
    stands: `!protection_sought_again+nationality_reacquired !protection_sought_again+new_nationality
      !protection_sought_again+reestablished
      !protection_sought_again+circumstances_ceased+!compelling_reasons`,
  },
];
