/** Economy: what movement brings and costs, person by person and country by country. */

export * from './diaspora/index.ts';
export * from './effects/index.ts';
export * from './levels/index.ts';
export * from './mobility/index.ts';
export * from './protection/index.ts';
export * from './recruitment/index.ts';
export * from './remittances/index.ts';
export * from './return/index.ts';
export * from './skills/index.ts';
export * from './women/index.ts';
