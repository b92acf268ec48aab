/** The core that every room stands on. */
export * from './errors/index.ts';
export * from './math/index.ts';
export * from './optimise/index.ts';
export * from './periods/index.ts';
export * from './places/index.ts';
export * from './provenance/index.ts';
export * from './samplers/index.ts';
export * from './sensitivity/index.ts';
export * from './special/index.ts';
export * from './statistics/index.ts';
export * from './streams/index.ts';
export * from './tables/index.ts';
export * from './work/index.ts';
