/** The shapes of the displacement room: cases, settings, results. Plain data only. */

/** What a place is, by the words of FLEE's `location_type`. */
export type PlaceKind = 'conflict' | 'town' | 'camp' | 'idpcamp' | 'hub' | 'marker' | 'flood';

/** A place of the graph. */
export interface PlaceSpec {
  /** Unique; closures, calendars and registrations refer to it. */
  readonly name: string;
  readonly region?: string;
  /** The country of the first place is the home country; all others are foreign. */
  readonly country: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly kind: PlaceKind;
  /** Conflict zones that begin later than day 0 start as towns. */
  readonly conflictDay?: number;
  /** Residents (places that are no camps). */
  readonly population?: number;
  /** Room in a camp, persons; 0 or absent is without limit. */
  readonly capacity?: number;
  /** Persons per day by which the room of a camp grows. */
  readonly capacityPerDay?: number;
  /** Displaced persons already there on day 0, beside those registered. */
  readonly initialIdps?: number;
  /** Intensity in (0, 1] with which a conflict zone starts (default 1). */
  readonly intensity?: number;
  /** Share of those in a camp who leave the simulation each day. */
  readonly deactivation?: number;
  readonly tradeVolume?: number;
  readonly hdi?: number;
  /** Residents with each value of an attribute, such as an ethnicity or a religion. */
  readonly residents?: Readonly<Record<string, number>>;
  /** Share of those who leave the place who go home for the harvest. */
  readonly farmerFraction?: number;
}

/** A road, both ways. */
export interface RouteSpec {
  readonly from: string;
  readonly to: string;
  /** km by road, more than 0. */
  readonly distance: number;
  /** 1: who comes to the first end is sent to the second, 2: the other way; in rule set 2 alone. */
  readonly redirection?: 0 | 1 | 2;
  /** km per day on this road. */
  readonly maxMoveSpeed?: number;
  /** Share of each day's travellers who walk. */
  readonly walkProbability?: number;
}

export type ClosureKind = 'country' | 'location' | 'link' | 'camp' | 'idpcamp' | 'redirection';

/** A closure from day `start` until day `end` (not included); end −1 is for good. */
export interface ClosureSpec {
  readonly kind: ClosureKind;
  readonly first: string;
  readonly second: string;
  readonly start: number;
  readonly end: number;
}

/** Conflict intensity (0 to 1) of one place by day, from day 0. */
export interface ConflictSeries {
  readonly place: string;
  readonly intensity: readonly number[];
}

/** A place turns into another kind on a day. */
export interface ChangeSpec {
  readonly place: string;
  readonly kind: PlaceKind;
  readonly day: number;
}

/** One count: persons present on a day since the start (may be negative: before it). */
export type Count = readonly [day: number, persons: number];

/** Registrations of one destination; several tables are added up. */
export interface RegistrationSpec {
  readonly camp: string;
  readonly tables: readonly (readonly Count[])[];
  /** Until this day counts were estimates: they are rescaled to the registration of this day. */
  readonly correctedOn?: number;
}

/** Level of food insecurity (0–100 %) of a region on given days; linear between them. */
export interface FoodSeries {
  readonly region: string;
  readonly points: readonly Count[];
}

/** Flood levels of a place by day, from day 0: 0 is none, the others index {@link FloodRules}. */
export interface FloodSeries {
  readonly place: string;
  readonly level: readonly number[];
}

/** People who are in a place before day 0, with what is known of them; see {@link DemographicSpec}. */
export interface PeopleSpec {
  readonly place: string;
  /** Persons, 1 or more. */
  readonly count: number;
  /** Value by attribute; what is not given is drawn as for all others. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * How an attribute of people is spread: age in years, gender (male or female), ethnicity, religion,
 * floodawareness (0, 1, …, see {@link FloodForecast}).
 */
export interface DemographicSpec {
  readonly attribute: string;
  readonly values: readonly string[];
  /** Weights of the values among those who leave a place, and of all other places. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly otherwise: readonly number[];
}

/** A whole model: places, roads, calendars, registrations. */
export interface DisplacementCase {
  readonly schema: 'sojourn.displacement/1';
  readonly title: string;
  /** First day, ISO 8601. */
  readonly start: string;
  /** Number of days that are simulated. */
  readonly days: number;
  /** An operation that goes on: outputs are held back, see the manual. */
  readonly live?: boolean;
  readonly places: readonly PlaceSpec[];
  readonly routes: readonly RouteSpec[];
  readonly closures: readonly ClosureSpec[];
  readonly conflicts: readonly ConflictSeries[];
  readonly changes?: readonly ChangeSpec[];
  readonly registrations: readonly RegistrationSpec[];
  /** Registered total by day, where it is given apart. */
  readonly total?: readonly Count[];
  readonly food?: readonly FoodSeries[];
  readonly floods?: readonly FloodSeries[];
  readonly demographics?: readonly DemographicSpec[];
  /** People from a file, where the settings ask for them. */
  readonly people?: readonly PeopleSpec[];
  /** Long roads that everybody knows, as places in their order, both ways. */
  readonly majorRoutes?: readonly (readonly string[])[];
}

/** How many people leave conflict zones by themselves, instead of the registered inflow. */
export interface ConflictSpawning {
  readonly mode: 'constant' | 'poisson' | 'pop_ratio';
  /** Persons per zone and day, or share of the population per day. */
  readonly rate: number;
}

/** What a flood does by its level; the entries of level 0 are not used. */
export interface FloodRules {
  /** Chance per day to leave, instead of the usual one. */
  readonly movechances: readonly number[];
  /** Factors of the score of a flooded place. */
  readonly weights: readonly number[];
}

/** How many people leave a flooded place per day, by its level, instead of the registered inflow. */
export interface FloodSpawning {
  readonly mode: 'constant' | 'poisson' | 'pop_ratio';
  readonly rates: readonly number[];
}

/** People know the floods to come, see {@link FloodRules}. */
export interface FloodForecast {
  /** Days that are looked ahead, 2 or more. */
  readonly days: number;
  /** Last day that is forecast; after it nobody looks ahead. */
  readonly until: number;
  /** Importance of the days ahead, first that of tomorrow. */
  readonly weights: readonly number[];
  /** How far people follow the forecast (0 to 1), by their floodawareness. */
  readonly awareness: readonly number[];
}

/** Parameters of the FLEE rule sets; speeds in km per day. */
export interface Settings {
  /** 3, or 2 for the choice of roads of Flee 2.0, see {@link secondRules}. */
  readonly ruleSet: number;
  readonly maxMoveSpeed: number;
  readonly maxWalkSpeed: number;
  readonly foreignWeight: number;
  readonly campWeight: number;
  readonly conflictWeight: number;
  readonly conflictMovechance: number;
  readonly campMovechance: number;
  readonly idpcampMovechance: number;
  readonly defaultMovechance: number;
  /** How many hops people know ahead, 0 to 4; with 0 nobody finds a way, by rule set 2 any road will do. */
  readonly awarenessLevel: number;
  readonly capacityBuffer: number;
  readonly capacityScaling: number;
  readonly avoidShortStints: boolean;
  readonly startOnFoot: boolean;
  readonly softening: number;
  readonly weightSoftening: number;
  readonly weightPower: number;
  readonly distancePower: number;
  readonly stayCloseToHome: boolean;
  readonly homeDistancePower: number;
  readonly usePopForLocWeight: boolean;
  readonly popPowerForLocWeight: number;
  readonly movechancePopBase: number;
  readonly movechancePopScaleFactor: number;
  /** Routes weaker than the strongest divided by this are left out; under 1.001 none. */
  readonly pruningThreshold: number;
  /** Only the best way to each destination, whatever its room, and scores count once more. */
  readonly fixedRoutes: boolean;
  readonly useEconomicPull: boolean;
  /** Scores are squared for people under 19, over 59, for women; men over 14 do not look at them. */
  readonly childrenAvoidHazards: boolean;
  readonly elderlyAvoidHazards: boolean;
  readonly womenAvoidHazards: boolean;
  readonly boysTakeRisk: boolean;
  /** Scores of camps, towns and conflict zones times ten times the share of people like oneself. */
  readonly matchCampEthnicity: boolean;
  readonly matchTownEthnicity: boolean;
  readonly matchConflictEthnicity: boolean;
  /** Scores of camps times the share of people like oneself over the average share. */
  readonly matchCampReligion: boolean;
  readonly avgReligionFraction: number;
  /** Where conflict has lasted, people with connections leave, and look further. */
  readonly twoSystemDecisionMaking: boolean;
  /** Mean number of connections of a person. */
  readonly averageSocialConnectivity: number;
  /** Months (1 to 12) in which farmers are at home. */
  readonly harvestMonths: readonly number[] | null;
  readonly fleeWhenStarving: boolean;
  readonly avoidFoodDeprivedLocations: boolean;
  readonly starvationDrivenSpawning: boolean;
  /** Hunger makes people leave conflict zones alone; else any place. */
  readonly conflictZoneSpawningOnly: boolean;
  /** The registered inflow sets out from flooded places alone. */
  readonly floodZoneSpawningOnly: boolean;
  /** People of the case's list are there before day 0, see {@link PeopleSpec}. */
  readonly readFromAgentsCsvFile: boolean;
  readonly takeFromPopulation: boolean;
  readonly insertDay0: boolean;
  readonly emptyCampsOnDay0: boolean;
  /** Inflow from the sum of camps; else from the registered total. */
  readonly sumFromCamps: boolean;
  readonly campsAreSinks: boolean;
  readonly conflictSpawning: ConflictSpawning | null;
  readonly floodRules: FloodRules | null;
  readonly floodForecast: FloodForecast | null;
  readonly floodSpawning: FloodSpawning | null;
  /** Factors by age of a conflict in steps of the interval. */
  readonly conflictSpawnDecay: readonly number[] | null;
  readonly conflictSpawnDecayInterval: number;
}

/** Known defects of the peer, each of which can be switched on for comparison. */
export interface Defects {
  /** Closures of a single road do nothing. */
  readonly linkClosuresIgnored: boolean;
  /** A road with redirection 1 counts twice. */
  readonly redirectionDoubles: boolean;
  /** A conflict that changes from one positive intensity to another keeps the first. */
  readonly intensityChangesIgnored: boolean;
  /** Room of camps is reduced by the people of day 0, who are also counted as being there. */
  readonly capacityLessDay0: boolean;
  /** Without people on day 0 their number is spawned twice on that day. */
  readonly day0CountedTwice: boolean;
  /** A closure of an unknown place hits the first place. */
  readonly unknownClosureIsFirst: boolean;
  /** Where two closures meet on one road, the first to end opens it. */
  readonly reopeningOverrides: boolean;
  /** Fixed numbers of people who leave are not divided by the scale. */
  readonly ratesUnscaled: boolean;
  /** Shares of people like oneself are of the displaced over the residents, 10⁸ where there are none. */
  readonly matchIgnoresResidents: boolean;
  /** Two-system decisions force people to leave, but do not let them look further. */
  readonly deliberationIgnored: boolean;
  /** Forecasts of floods multiply scores and chances by sums that are 0 without a flood. */
  readonly forecastMultiplies: boolean;
  /** Those who set out first look first how full camps are; else a day has a random order. */
  readonly oldestFirst: boolean;
  /** The fourth column of places, latitude, is taken for longitude. */
  readonly coordinatesSwapped: boolean;
}
