export * from './decimal'
export * from './read'
export * from './typed'
export * from './words'
