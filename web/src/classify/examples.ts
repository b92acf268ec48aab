import type { Episode, FactInput } from '@sojourn/engine/typology';

/** A case to try; persons and stories are invented. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly facts: FactInput;
  readonly journey?: readonly Episode[];
}

/** Cases to try, from the simple to one that changes over time. */
export const examples: readonly Example[] = [
  {
    id: 'kitchen',
    title: 'A girl of 16 sent abroad to work in a kitchen, unpaid',
    facts: {
      age_years: 16,
      national_of_host: false,
      permanent_resident_of_host: false,
      crossed_border: true,
      moved_from_residence: true,
      entry_lawful: true,
      stay_authorised: true,
      work_authorised: false,
      paid_work_in_state: true,
      act_by_another: true,
      means_coercion: 'unknown',
      means_deception: false,
      purpose_exploitation: true,
      exploitation_form: 'forced_labour_or_services',
      exploitation_took_place: true,
      agreed_to_arrangement: true,
      with_parent: false,
      with_relatives: false,
      wages_withheld: true,
      documents_withheld: true,
    },
  },
  {
    id: 'claim',
    title: 'A reporter who fears return and has asked for asylum',
    facts: {
      age_years: 34,
      national_of_host: false,
      national_of_some_state: true,
      outside_country: true,
      crossed_border: true,
      moved_from_residence: true,
      entry_lawful: false,
      fears_return: true,
      fear_well_founded: true,
      harm_is_persecution: true,
      convention_ground: 'political_opinion',
      protection_unavailable: true,
      seeks_protection: true,
      claim_lodged: true,
      final_decision: false,
      suffers_violence: 'declined',
    },
  },
  {
    id: 'journey',
    title: 'Smuggled over a border, later held to work for a debt',
    facts: {
      age_years: 27,
      national_of_host: false,
      permanent_resident_of_host: false,
      crossed_border: true,
      moved_from_residence: true,
    },
    journey: [
      {
        from: '2024-03-03',
        to: '2024-03-05',
        place: 'at the border',
        facts: { entry_procured: true, procurer_benefit: true, entry_lawful: false },
      },
      {
        from: '2024-03-10',
        to: '2024-06-02',
        place: 'on a farm',
        facts: {
          entry_lawful: false,
          stay_authorised: false,
          paid_work_in_state: true,
          act_by_another: true,
          means_coercion: true,
          purpose_exploitation: true,
          exploitation_form: 'forced_labour_or_services',
          exploitation_took_place: true,
          work_under_penalty: true,
          work_offered_voluntarily: false,
          documents_withheld: true,
          wages_withheld: true,
        },
      },
      {
        from: '2024-06-05',
        place: 'in the home country',
        facts: { has_returned: true, away_significantly: true, return_forced: false },
      },
    ],
  },
  {
    id: 'storm',
    title: 'A family that a storm drove to another district',
    facts: {
      age_years: 41,
      national_of_host: true,
      crossed_border: false,
      moved_from_residence: true,
      compelled_to_leave: true,
      main_reason: 'sudden_disaster',
      displacement_needs_remain: true,
      has_returned: false,
    },
  },
  {
    id: 'visa',
    title: 'A worker with a visa to stay but not to work',
    facts: {
      age_years: 29,
      national_of_host: false,
      permanent_resident_of_host: false,
      crossed_border: true,
      moved_from_residence: true,
      entry_lawful: true,
      stay_authorised: true,
      work_authorised: false,
      paid_work_in_state: true,
      main_purpose: 'work',
      main_reason: 'work_or_income',
      months_of_stay: 14,
      entry_procured: false,
      act_by_another: false,
    },
  },
];
