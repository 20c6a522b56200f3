export * from './localDate'
export * from './beijing'
export * from './close'
export * from './words'
