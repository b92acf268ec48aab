export { slipDistance } from './distance.ts';
export { type Language, languages, type Place } from './place.ts';
export { createPlaceRegister, type PlaceRegister } from './register.ts';
