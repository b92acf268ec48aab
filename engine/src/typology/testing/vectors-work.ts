import type { Vector } from './vectors.ts';

const worker = '!national_of_host paid_work_in_state';

/** A particular kind of migrant worker whose own condition nobody presumes. */
const kind = (category: string, fact: string): Vector => ({
  category,
  facts: `${worker} ${fact}`,
  falls: `!${fact} -${fact} national_of_host !paid_work_in_state on_official_functions`,
  opens: `?${fact} ?national_of_host`,
  stands: 'crossed_border !work_authorised !stay_authorised',
});

/** ICRMW Arts. 2-3, ILO C189, IOM Glossary 2019, Haque 2005. */
export const workVectors: readonly Vector[] = [
  {
    category: 'labour_migrant',
    facts: 'crossed_border moved_from_residence main_purpose=work',
    falls: '!crossed_border !moved_from_residence main_purpose=study',
    opens: '?crossed_border ?moved_from_residence ?main_purpose',
    stands: '!work_authorised',
  },
  {
    category: 'temporary_labour_migrant',
    facts: 'crossed_border moved_from_residence main_purpose=work stay_limited',
    falls: '!stay_limited main_purpose=study !crossed_border',
    opens: '?stay_limited ?main_purpose',
  },
  {
    category: 'virtual_migrant',
    facts: 'remote_from_home !crossed_border',
    falls: '!remote_from_home crossed_border',
    opens: '?remote_from_home ?crossed_border',
  },
  {
    category: 'migrant_worker_icrmw',
    facts: worker,
    falls: `national_of_host !paid_work_in_state on_official_functions cooperation_staff investor
      student_or_trainee recognised_refugee+!state_extends_icrmw
      !national_of_some_state+!state_extends_icrmw works_on_foreign_vessel+!admitted_for_work
      works_offshore+!admitted_for_work
      !paid_work_in_state+!crossed_border+remote_for_payer_abroad
      outside_country+fears_return+fear_well_founded+harm_is_persecution+convention_ground=race+protection_unavailable+!state_extends_icrmw`,
    opens: `?national_of_host ?paid_work_in_state ?on_official_functions ?cooperation_staff ?investor
      ?student_or_trainee recognised_refugee+?state_extends_icrmw
      ?recognised_refugee+!state_extends_icrmw ?national_of_some_state+!state_extends_icrmw
      works_on_foreign_vessel+?admitted_for_work works_offshore+?admitted_for_work
      ?works_on_foreign_vessel+!admitted_for_work ?works_offshore+!admitted_for_work
      ?paid_work_in_state+crossed_border
      ?paid_work_in_state+crossed_border+!remote_from_home
      ?paid_work_in_state+crossed_border+main_purpose=study
      ?paid_work_in_state+crossed_border+!remote_from_home+main_purpose=work
      ?paid_work_in_state+crossed_border+remote_from_home+main_purpose=study
      ?paid_work_in_state+!crossed_border+remote_for_payer_abroad
      -paid_work_in_state+crossed_border+!remote_from_home+main_purpose=study`,
    law: `!paid_work_in_state+crossed_border+remote_for_payer_abroad
      !paid_work_in_state+?crossed_border+remote_for_payer_abroad
      !paid_work_in_state+crossed_border+?remote_for_payer_abroad
      ?paid_work_in_state+crossed_border+!remote_from_home+main_purpose=study`,
    stands: `recognised_refugee+state_extends_icrmw !national_of_some_state+state_extends_icrmw
      works_on_foreign_vessel+admitted_for_work works_offshore+admitted_for_work !work_authorised
      fears_return+outside_country+!state_extends_icrmw crossed_border !crossed_border
      recognised_refugee+!outside_country+!state_extends_icrmw !admitted_for_work
      national_of_some_state+!state_extends_icrmw`,
  },
  {
    category: 'migrant_domestic_worker',
    facts: 'crossed_border !national_of_host household_employment',
    falls: `!crossed_border national_of_host !household_employment
      !household_employment+main_purpose=study`,
    opens: `?crossed_border ?national_of_host ?household_employment
      ?household_employment+main_purpose=work -household_employment+main_purpose=study`,
    law: `?household_employment+student_or_trainee ?household_employment+main_purpose=study
      ?household_employment+main_purpose=family ?household_employment+main_purpose=other`,
    stands: 'student_or_trainee !work_authorised',
  },
  {
    category: 'frontier_worker',
    facts: `${worker} residence_in_neighbour returns_daily_or_weekly`,
    falls: `!residence_in_neighbour -residence_in_neighbour+-returns_daily_or_weekly
      !returns_daily_or_weekly -residence_in_neighbour+!returns_daily_or_weekly
      !paid_work_in_state national_of_host`,
    opens:
      '-residence_in_neighbour -returns_daily_or_weekly ?residence_in_neighbour ?returns_daily_or_weekly ?national_of_host',
  },
  kind('seasonal_worker', 'work_is_seasonal'),
  kind('itinerant_worker', 'travels_for_occupation'),
  kind('project_tied_worker', 'project_tied'),
  kind('specified_employment_worker', 'specified_assignment'),
  kind('self_employed_worker', 'self_employed'),
  {
    category: 'seafarer',
    facts: 'works_on_foreign_vessel',
    falls: '!works_on_foreign_vessel -works_on_foreign_vessel',
    opens: '?works_on_foreign_vessel',
    stands: 'admitted_for_work !admitted_for_work national_of_host',
  },
  {
    category: 'offshore_worker',
    facts: 'works_offshore',
    falls: '!works_offshore -works_offshore',
    opens: '?works_offshore',
    stands: 'admitted_for_work !admitted_for_work',
  },
];
