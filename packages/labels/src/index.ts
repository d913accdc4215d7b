export * from './observations'
export * from './classes'
export * from './labeler'
