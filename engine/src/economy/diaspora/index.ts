export {
  type DiasporaChange,
  type DiasporaFunction,
  type DiasporaResult,
  descendants,
  diaspora,
  homelandRelation,
} from './diaspora.ts';
