export * from './backend-info'
export * from './backend-unavailable-error'
export * from './run-fused'
export * from './use-backend'
