export * from './section'
export * from './parse-report'
export * from './extract-sections'
export * from './sentences/split-sentences'
