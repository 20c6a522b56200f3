export { FirmPanel } from './FirmPanel'
export { firmRegion } from './firmRegion'
export { RegionSheet } from './RegionSheet'
export { useCompany } from './useCompany'
