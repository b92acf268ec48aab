export { type Language, languages, type Place } from './place.ts';
