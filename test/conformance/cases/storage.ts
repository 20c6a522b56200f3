import { fails, type Case } from '../case'
import type { Target } from '../target'

const pathOf = (target: Target, name: string): string => `conformance/${target.id(name)}`

const upload = (target: Target, name: string, content: string | Buffer) =>
  target.cloud.uploadFile({ cloudPath: pathOf(target, name), fileContent: Buffer.from(content) })

const linkTo = async (target: Target, file: string | { fileID: string; maxAge: number }): Promise<string> =>
  (await target.cloud.getTempFileURL({ fileList: [file] })).fileList[0]?.tempFileURL ?? ''

/** Files, by the SDK's own calls. */
export const storage: Case[] = [
  {
    name: 'what is uploaded is downloaded byte for byte',
    when: async (target) => {
      const { fileID } = await upload(target, 'poster.png', Buffer.from([0x89, 0x50, 0, 255]))
      const { fileContent } = await target.cloud.downloadFile({ fileID })
      await target.cloud.deleteFile({ fileList: [fileID] })
      return [fileID.startsWith('cloud://'), [...fileContent]]
    },
    then: [true, [0x89, 0x50, 0, 255]],
  },
  {
    name: 'a temporary link shows the file to anyone, with its type',
    when: async (target) => {
      const { fileID } = await upload(target, 'poster.png', 'picture')
      const answer = await fetch(await linkTo(target, fileID))
      await target.cloud.deleteFile({ fileList: [fileID] })
      return [answer.status, answer.headers.get('content-type'), await answer.text()]
    },
    then: [200, 'image/png', 'picture'],
  },
  {
    name: 'a path may be Chinese',
    when: async (target) => {
      const { fileID } = await upload(target, '海报.png', 'picture')
      const { fileContent } = await target.cloud.downloadFile({ fileID })
      await target.cloud.deleteFile({ fileList: [fileID] })
      return fileContent.toString()
    },
    then: 'picture',
  },
  {
    name: 'the same path again replaces the file',
    when: async (target) => {
      await upload(target, 'poster.png', 'first')
      const { fileID } = await upload(target, 'poster.png', 'second')
      const { fileContent } = await target.cloud.downloadFile({ fileID })
      await target.cloud.deleteFile({ fileList: [fileID] })
      return fileContent.toString()
    },
    then: 'second',
  },
  {
    name: 'a deleted file is gone',
    when: async (target) => {
      const { fileID } = await upload(target, 'poster.png', 'picture')
      const link = await linkTo(target, fileID)
      const { fileList } = await target.cloud.deleteFile({ fileList: [fileID] })
      return [fileList[0]?.status, (await fetch(link)).status, await linkTo(target, fileID)]
    },
    then: [0, 404, ''],
  },
  {
    name: 'a file that is not there has the status -503003',
    when: async (target) => {
      const { fileList } = await target.cloud.getTempFileURL({ fileList: ['cloud://elsewhere.bucket/none.png'] })
      return fileList.map(({ status, tempFileURL }) => [status, tempFileURL])
    },
    then: [[-503003, '']],
  },
  {
    name: 'deleting a file that is not there says so',
    when: async (target) => {
      const { fileList } = await target.cloud.deleteFile({ fileList: ['cloud://elsewhere.bucket/none.png'] })
      return fileList.map(({ status }) => status)
    },
    then: [-503003],
  },
  {
    name: 'downloading a file that is not there is -1',
    when: (target) => target.cloud.downloadFile({ fileID: 'cloud://elsewhere.bucket/none.png' }),
    then: fails(-1, /downloadFile/),
  },
  {
    name: 'a link is good for as long as it was asked for',
    when: async (target) => {
      const { fileID } = await upload(target, 'poster.png', 'picture')
      const link = await linkTo(target, { fileID, maxAge: 60 })
      const { emulator } = target
      await emulator?.setNow(new Date(Date.parse(`${emulator.now()}:00Z`) + 180_000).toISOString().slice(0, 16))
      return (await fetch(link)).status
    },
    then: 403,
    needs: 'clock',
  },
  {
    name: 'a link that was changed is refused',
    when: async (target) => {
      const { fileID } = await upload(target, 'poster.png', 'picture')
      const link = await linkTo(target, fileID)
      return (await fetch(link.replace('poster.png', 'secret.png'))).status
    },
    then: 403,
  },
  {
    name: 'a path that leads out is refused',
    when: (target) => target.cloud.uploadFile({ cloudPath: '../out.png', fileContent: Buffer.from('x') }),
    then: fails(-1, /cloudPath/),
    needs: 'faults',
  },
]
