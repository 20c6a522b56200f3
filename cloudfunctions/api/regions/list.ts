import type { UseCase } from '../../_shared/handler'
import { allRegions } from '../../_shared/repositories/regions'

export const regionsList: UseCase<'regions.list'> = async (_request, { now }) => ({ regions: await allRegions(), now })
