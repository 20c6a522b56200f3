import sdk from 'wx-server-sdk'

/** The one place that knows wx-server-sdk. Its typings lack DYNAMIC_CURRENT_ENV as an environment and throwOnNotFound. */
const currentEnvironment = sdk.DYNAMIC_CURRENT_ENV as unknown as string
const missingIsNull: { throwOnNotFound: boolean } = { throwOnNotFound: false }

sdk.init({ env: currentEnvironment })

export const db = sdk.database(missingIsNull as NonNullable<Parameters<typeof sdk.database>[0]>)

/** Query and update operators. */
export const command = db.command

export interface Caller {
  /** Null where nobody signed in calls: a timer, another function. */
  openid: string | null
  /** Where the call comes from: wx_client, wx_trigger, … chains are comma separated. */
  source: string
}

/** Who calls, by the platform's word only; valid within one invocation. The SDK leaves the source out where no reader is. */
export const caller = (): Caller => {
  const context = sdk.getWXContext()
  return { openid: context.OPENID || null, source: context.SOURCE ?? process.env.TCB_SOURCE ?? '' }
}

/** Calls of WeChat's own interfaces (subscribeMessage.send). */
export const openapi = sdk.openapi

/** The id of the cloud environment in which this runs. */
export const environment = (): string => sdk.getWXContext().ENV ?? process.env.TCB_ENV ?? ''

/** Puts a file into the cloud's storage; answers its id. */
export const putFile = async (cloudPath: string, fileContent: Buffer): Promise<string> =>
  (await sdk.uploadFile({ cloudPath, fileContent })).fileID

/** A link to a stored file that is good for a day, null where there is no such file. */
export const linkTo = async (fileId: string): Promise<string | null> => {
  const [file] = (await sdk.getTempFileURL({ fileList: [fileId] }))?.fileList ?? []
  return file?.status === 0 ? file.tempFileURL : null
}
