export * from './region'
export * from './code'
