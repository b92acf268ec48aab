/** What the engine of displacement covers, and what it does not: said on every page that runs it. */
export const scope = {
  covers: [
    'Where a known number of people who set out may arrive: over places, roads, closures, conflicts and the room of camps, day by day, by the rules of FLEE; with floods and their forecasts, food insecurity, harvests, and what people look at by age, sex, ethnicity or religion, where a case has them.',
    'What the registrations of camps may say in the weeks to come, from those known on a day.',
    'What a change would make of it: a border, road, place or camp shut or opened, a new camp, registration moved, food, slower travel.',
    'What a storm, flooding or earthquake may mean by the history of a place: movements, time away, host families and towns.',
  ],
  doesNot: [
    'Why and how many people set out: that number is taken from the registrations, or forecast from them.',
    'People who are not registered, who cross no road of the case, who stay, who cannot leave, or who return home.',
    'Births, deaths, families that part, dangers on the way, smuggling, health.',
    'Single persons and their ways: counts are of groups, and where people are on a road is never told.',
    'What ought to be done: it is one source among others, beside those who know the place.',
  ],
  use: [
    'It is for planning assistance: shelter, water, food, staff, in time and in the right place. It is not for stopping, deterring or returning people, and must not be used for that.',
    'Counts under 10 are not told. An operation that goes on is told by area and week, 14 days late, never by camp and day.',
  ],
} as const;
