export {
  type Instrument,
  instruments,
  type Outcome,
  type ProtectionInput,
  type ProtectionResult,
  protection,
} from './protection.ts';
