export * from './rule'
export * from './draft'
export * from './evaluate'
export * from './headline'
