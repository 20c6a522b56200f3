export * from './card'
export * from './code'
export * from './fate'
