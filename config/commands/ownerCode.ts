// npm run owner-code: the first owner's code for a deployment, and the document that it needs in `settings`.
import { newCode } from '../../cloudfunctions/_shared/typedCodes'
import { firstOwnerRow } from '../start/ownerCode'

const code = newCode()
console.log(`第一位负责人的一次性口令：${code}`)
console.log('只显示这一次。请把下面这份文档写入云数据库的 settings 集合（里面只有口令的摘要）：')
console.log(JSON.stringify(firstOwnerRow(code), null, 2))
